/** Proves that files are read whole, and keeps the key reference fresh. */
@NullMarked
package org.gehoor.organisation.reading;

import org.jspecify.annotations.NullMarked;
