/**
 * Commands of handlers as text: JSON read strictly, every field held to the form of its command.
 *
 * <p>Lives here: what can be said of a command without looking at any dossier. Does not: whether it is possible (the
 * procedure), who may give it (the register). Who may knock: the dispatch room alone.
 */
@NullMarked
package org.gehoor.dispatch.command;

import org.jspecify.annotations.NullMarked;
