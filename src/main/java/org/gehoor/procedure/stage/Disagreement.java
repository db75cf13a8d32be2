package org.gehoor.procedure.stage;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/** Where a dossier goes when the complainant does not agree: never back to the handler complained about. */
public record Disagreement(
        @Key(value = "The stage or stages whose result is disputed. `[investigation, redress]`.", required = true)
                List<String> after,
        @Key(value = "The stage that comes next. `conversation`.", required = true) String to,
        @Key("The fact that says so. Default `disagreed`; `objection` where the procedure tells them apart.")
                String event,
        @Key("Who starts it. Default `complainant`.") String startedBy) {

    public Disagreement {
        after = List.copyOf(requireNonNullElse(after, List.of()));
        event = requireNonNullElse(event, "disagreed");
        startedBy = requireNonNullElse(startedBy, "complainant");
    }
}
