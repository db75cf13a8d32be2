/**
 * The arithmetic of terms: what "48 working hours" or "3 weeks" come to in an organisation's calendar.
 *
 * <p>Lives here: terms, units, opening hours, the working calendar and the reckoning with its trace. Does not: holiday
 * tables (the organisation room feeds closed days in), promises. Who may knock: every room; a public part of the procedure
 * room.
 */
@NullMarked
package org.gehoor.procedure.calendar;

import org.jspecify.annotations.NullMarked;
