/**
 * How a dossier is kept and learned from: confidentiality, access, retention, reports.
 *
 * <p>Lives here: the part of {@link org.gehoor.procedure.Procedure} that says so, as plain records. Does not: what follows
 * from it. Who may knock: every room; these records are a public part of the procedure room.
 */
@NullMarked
package org.gehoor.procedure.custody;

import org.jspecify.annotations.NullMarked;
