/** What follows from a procedure and its facts, on small drawings of the five published procedures. */
@NullMarked
package org.gehoor.procedure;

import org.jspecify.annotations.NullMarked;
