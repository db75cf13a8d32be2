/**
 * What people can order for a dossier, or for a message that has none: the closed lists of commands, and what each must say.
 *
 * <p>Lives here: commands and their fields, as plain data. Does not: whether one is possible now ({@link
 * org.gehoor.procedure.Ruling}), who may give it (the register). Who may knock: every room; a public part of the procedure
 * room.
 */
@NullMarked
package org.gehoor.procedure.command;

import org.jspecify.annotations.NullMarked;
