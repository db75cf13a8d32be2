package org.gehoor.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gehoor.procedure.calendar.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A promise that holds for a dossier, with its date, how that was reckoned and how it stands.
 *
 * @param id of the deadline or recurring letter of the procedure
 * @param round the how-manieth time its clock runs in this dossier: a stage may be entered again, a dossier be reopened
 * @param group promises of one group watch the same end; null when it stands alone
 * @param from the moment its term starts
 * @param due what was promised; whether that instant itself is in time says {@code bound}
 * @param lastDay the last local date on which it is kept
 * @param trace the calculation in sentences
 * @param stateAt since when {@code state} holds; of a breach, the due instant
 * @param metAt when it was done, in time or late; null when not (or when a bounce undid it)
 * @param sendAt of a recurring letter: when it is to go out, at or before {@code due}; null for deadlines
 */
public record Promise(
        String id,
        PromiseKind kind,
        int round,
        @Nullable String group,
        Strength strength,
        Instant from,
        Instant due,
        LocalDate lastDay,
        Bound bound,
        List<String> trace,
        PromiseState state,
        Instant stateAt,
        @Nullable Instant metAt,
        @Nullable Instant sendAt) {

    public Promise {
        trace = List.copyOf(trace);
    }
}
