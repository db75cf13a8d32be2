/**
 * How a complaint may come in: what it may be about, what is noted down, oral complaints, admissibility.
 *
 * <p>Lives here: the part of {@link org.gehoor.procedure.Procedure} that says so, as plain records. Does not: what follows
 * from it. Who may knock: every room; these records are a public part of the procedure room.
 */
@NullMarked
package org.gehoor.procedure.filing;

import org.jspecify.annotations.NullMarked;
