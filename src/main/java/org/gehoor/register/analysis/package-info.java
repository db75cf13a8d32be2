/**
 * The yearly analysis: what a year made of the dossiers, in figures.
 *
 * <p>Lives here: the walk of one dossier through a year, counting, the balance and its proof, small groups. Does not: SQL,
 * words and paper. Who may knock: the register's {@link org.gehoor.register.Yearbook} alone.
 */
@NullMarked
package org.gehoor.register.analysis;

import org.jspecify.annotations.NullMarked;
