package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.List;
import org.gehoor.procedure.State;

/**
 * One line of a timeline.
 *
 * @param to roles, or parties such as the complainant: who is told, or who has to act
 * @param stage where the dossier was; of a {@link EntryKind#STAGE}, where it comes
 * @param trace the calculation, where it is about a promise
 */
public record Entry(
        Instant at,
        EntryKind kind,
        String what,
        List<String> to,
        String stage,
        State state,
        String why,
        List<String> trace) {

    public Entry {
        to = List.copyOf(to);
        trace = List.copyOf(trace);
    }
}
