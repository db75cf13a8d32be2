package org.gehoor.dispatch;

import org.gehoor.register.MessageCommand;

/** A command that intake carries out: its message has no dossier yet. */
public record CommandForMessage(MessageCommand command) implements CommandReading {}
