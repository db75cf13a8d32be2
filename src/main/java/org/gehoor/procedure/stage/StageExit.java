package org.gehoor.procedure.stage;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** A way out of a stage: the fact that opens it, and where it leads. */
public record StageExit(
        @Key(
                        value = "The fact that opens this exit. `decided`; `deadline.breached` escalates by the clock.",
                        required = true)
                String event,
        @Key(value = "The next stage, or `answered`, `closed`, `end` (of a stage after closing).", required = true)
                String to,
        @Key("Only with one of these outcomes. `[founded, partly_founded]`.") List<String> outcome,
        @Key("With `event: consent.…`: which consent.") @Nullable String consent,
        @Key("With `event: deadline.breached`: which deadline.") @Nullable String deadline,
        @Key("Whose agreement is needed. `both_parties`: of the complainant too.") @Nullable By by) {

    /** The state reached when a reasoned answer was given. */
    public static final String ANSWERED = "answered";
    /** The state of a dossier that is over. */
    public static final String CLOSED = "closed";
    /** The end of a stage that came after closing. */
    public static final String END = "end";

    public StageExit {
        outcome = List.copyOf(requireNonNullElse(outcome, List.of()));
    }

    /** Whether the exit leads to a state instead of another stage. */
    public boolean leavesStages() {
        return to.equals(ANSWERED) || to.equals(CLOSED) || to.equals(END);
    }

    /** Whose agreement opens an exit. */
    public enum By {
        HANDLER,
        COMPLAINANT,
        BOTH_PARTIES
    }
}
