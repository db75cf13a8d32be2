/**
 * The complaints register: the one place that knows every dossier.
 *
 * <p>Lives here: dossiers, numbers, people concerned, facts, promises, what is owed next (due moments), the outbox, the yearly analysis. Does not: how mail is read, which handler gets what, how letters are worded. Who may knock: intake, dispatch, correspondence, desk, console.
 */
@NullMarked
package org.gehoor.register;

import org.jspecify.annotations.NullMarked;
