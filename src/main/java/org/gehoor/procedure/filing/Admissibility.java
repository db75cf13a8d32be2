package org.gehoor.procedure.filing;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Whether somebody first decides if a complaint is handled at all (NL/BE <em>ontvankelijkheid</em>). */
public record Admissibility(
        @Key("Whether the procedure has such a decision; then one stage has `kind: triage`.") boolean decide,
        @Key("The role that decides. `mediator`.") @Nullable String by,
        @Key("Grounds to look for. `[{id: anonymous, when: no_identity, result: inadmissible}]`.") List<Check> checks,
        @Key("How a refusal is told. Needed when `decide` is true.") @Nullable Inadmissible inadmissible) {

    public Admissibility {
        checks = List.copyOf(requireNonNullElse(checks, List.of()));
    }

    /** What follows from a ground. */
    public enum Result {
        INADMISSIBLE,
        OTHER_PROCEDURE,
        ASK_COMPLAINANT,
        FORWARD
    }

    /** How a complainant is told that the complaint is not handled: always in writing. */
    public record Inadmissible(
            @Key(value = "The message that tells it. `inadmissible`.", required = true) String message,
            @Key("A refusal without reasons is not accepted.") boolean motivated) {}
}
