/** The proofreader, fed with procedures that have one thing wrong. */
@NullMarked
package org.gehoor.procedure.proof;

import org.jspecify.annotations.NullMarked;
