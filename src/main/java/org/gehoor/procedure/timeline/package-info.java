/**
 * A procedure, seen before it runs: what the hub would do and expect for one complaint, from its arrival on.
 *
 * <p>Lives here: {@link org.gehoor.procedure.timeline.Timeline}, which walks {@link org.gehoor.procedure.Standing} from one
 * thing owed to the next and rules on events as on commands. Does not: rules of its own, printing, files. Who may knock: every
 * room; a public part of the procedure room.
 */
@NullMarked
package org.gehoor.procedure.timeline;

import org.jspecify.annotations.NullMarked;
