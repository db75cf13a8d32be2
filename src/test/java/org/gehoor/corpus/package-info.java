/** Real mails that others wrote and labelled, read by the real command and scored; they lie outside the project. */
@NullMarked
package org.gehoor.corpus;

import org.jspecify.annotations.NullMarked;
