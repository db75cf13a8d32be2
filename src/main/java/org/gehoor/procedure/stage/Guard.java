package org.gehoor.procedure.stage;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** A check that must be on record before a step; without it the step is refused with this reason. */
public record Guard(
        @Key(value = "The fact or task that has to wait. `decided`, `offer_compensation`.", required = true)
                String before,
        @Key("Only with one of these outcomes. `[founded, partly_founded]`.") List<String> outcome,
        @Key("Only in this case, as the handler states it. `compensation_or_admission`.") @Nullable String when,
        @Key(value = "The check to record. `insurer_allows_admission`.", required = true) String check) {

    public Guard {
        outcome = List.copyOf(requireNonNullElse(outcome, List.of()));
    }
}
