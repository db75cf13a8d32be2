/** Terms and calendars, held against worked cases and a slow calculator. */
@NullMarked
package org.gehoor.procedure.calendar;

import org.jspecify.annotations.NullMarked;
