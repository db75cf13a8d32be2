package org.gehoor.dispatch;

import org.gehoor.register.Command;

/** A command that the register carries out. */
public record CommandForDossier(Command command) implements CommandReading {}
