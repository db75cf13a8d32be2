package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a term ends, and how that was reckoned.
 *
 * @param due the end; whether it is itself in time says {@code bound}
 * @param lastDay the last date, in the organisation's zone, on which something can be in time
 * @param trace the calculation in sentences: which rule, which days were skipped and why
 */
public record DueDate(Instant due, LocalDate lastDay, Bound bound, List<String> trace) implements TermEnd {

    public DueDate {
        trace = List.copyOf(trace);
    }

    /** Whether something done at that moment keeps the term. */
    public boolean inTime(Instant doneAt) {
        return bound == Bound.INCLUSIVE ? !doneAt.isAfter(due) : doneAt.isBefore(due);
    }
}
