package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A term without a due moment, because a pause is open.
 *
 * @param since when the pause began, or when the term started if that was later
 * @param remaining what is left of the term when it goes on
 */
public record Paused(Instant since, Remaining remaining, Bound bound, List<String> trace) implements TermEnd {

    public Paused {
        trace = List.copyOf(trace);
    }
}
