package org.gehoor.dispatch;

import org.gehoor.register.CommandAnswer;

/**
 * A command that nobody carries out.
 *
 * @param answer with all that is wrong, each with its remedy
 */
public record CommandRefused(CommandAnswer answer) implements CommandReading {}
