package org.gehoor.procedure.duty;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.gehoor.procedure.filing.Filed;
import org.jspecify.annotations.Nullable;

/** A letter that a fact makes owed, and what it must hold; its text stands in `letters/`. */
public record Message(
        @Key(value = "Name of the message, and of its letter template. `acknowledgement`.", required = true) String id,
        @Key(
                        value =
                                "The fact or facts that make it owed. `registered`, `[decided, settled]`, `recurring`, `requested`,"
                                        + " `reminder`.",
                        required = true)
                List<String> event,
        @Key("`written` or `oral`: only for complaints made so.") @Nullable Filed onlyIf,
        @Key("With `event: stage.entered`: which stages.") List<String> stage,
        @Key("Only with one of these outcomes. `[founded, partly_founded]`.") List<String> outcome,
        @Key("With `event: consent.…`: which consent.") @Nullable String consent,
        @Key("Who gets it: parties or roles. Default `complainant`.") List<String> to,
        @Key(
                        value =
                                "Content keys that the template of every offered language must hold. `[number, next_step, due_date]`.",
                        required = true)
                List<String> mustHave,
        @Key(
                        "The promise whose date it tells: `deadlines.<id>` or `recurring.<id>`. Default: the next one that may be told.")
                @Nullable
                String dueFrom,
        @Key("Where a content key must stand. `{second_line_contact: footer}`.") Map<String, Place> layout,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin) {

    /** In {@link #to}: the complainant, or who complains for them. */
    public static final String COMPLAINANT = "complainant";

    /** Between message and role in the name of a letter to a further addressee: {@code mediation_invitation@dermatologist}. */
    public static final String AT = "@";

    public Message {
        event = List.copyOf(requireNonNullElse(event, List.of()));
        stage = List.copyOf(requireNonNullElse(stage, List.of()));
        outcome = List.copyOf(requireNonNullElse(outcome, List.of()));
        to = to == null || to.isEmpty() ? List.of(COMPLAINANT) : List.copyOf(to);
        mustHave = List.copyOf(requireNonNullElse(mustHave, List.of()));
        layout = Map.copyOf(requireNonNullElse(layout, Map.of()));
    }

    /** Where in a letter something stands. */
    public enum Place {
        BODY,
        FOOTER
    }
}
