package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.List;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.calendar.WorkingCalendar;

/**
 * Everything that the hub would do and expect for one complaint, in order, as if every letter were accepted by the mail server
 * the moment it is due.
 *
 * @param entries oldest first; of a letter that comes again and again the first few, and how many more follow
 * @param ends why there is nothing after them, in a sentence
 */
public record Timeline(List<Entry> entries, String ends) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * Walks from one thing owed to the next, the oldest first; what is due at the moment of an event comes before it.
     *
     * @param events in any order; of those at one moment the first comes first
     * @param until nothing after it is told
     * @throws IllegalStateException when the calendar never opens
     */
    public static Timeline of(
            Procedure procedure, WorkingCalendar calendar, Arrival arrival, List<Event> events, Instant until) {
        Walkthrough walk = new Walkthrough(procedure, calendar, arrival, until);
        String ends = walk.through(events);
        return new Timeline(new Repeats(procedure, calendar).folded(walk.entries()), ends);
    }
}
