/**
 * Reads a procedure before it is used and says what is wrong with it.
 *
 * <p>Lives here: what can be found in the procedure alone, and the names in it that other files must know. Does not: reading
 * files, roles, queues, letters. Who may knock: the organisation room, at load and for {@code check}.
 */
@NullMarked
package org.gehoor.procedure.proof;

import org.jspecify.annotations.NullMarked;
