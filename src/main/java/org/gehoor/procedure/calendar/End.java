package org.gehoor.procedure.calendar;

import java.time.Instant;

/** Where a term ends as far as it is reckoned, before rolling: on a date or at a moment. The start is the end of nothing. */
sealed interface End permits EndDay, EndMoment {

    /** So much further, in the unit of what is added. */
    End plus(Term more);

    /** Whether the term is over by then. */
    boolean isBefore(Instant moment);

    /** Further by what a pause took, in the unit in which it ends. */
    End plusPause(Instant from, Instant until);

    /** What is left at that moment. */
    Remaining remaining(Instant from);

    /** As a calculation names it: {@code on Tue 10 Feb 2026}, {@code at Tue 14 Apr 2026 16:30}. */
    String words();

    Bound bound();

    /** The last steps: rolling and the minimum of working days, for a date. */
    DueDate settle();
}
