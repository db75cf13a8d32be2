/**
 * Which way a complaint goes: stages and their exits, guards, consents, outcomes, disagreement, bodies outside.
 *
 * <p>Lives here: the part of {@link org.gehoor.procedure.Procedure} that says so, as plain records. Does not: what follows
 * from it. Who may knock: every room; these records are a public part of the procedure room.
 */
@NullMarked
package org.gehoor.procedure.stage;

import org.jspecify.annotations.NullMarked;
