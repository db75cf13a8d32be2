package org.gehoor.procedure.duty;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.calendar.Roll;
import org.jspecify.annotations.Nullable;

/** A letter promised at regular intervals, such as a status every three weeks. */
public record Recurring(
        @Key(value = "Name of it. `status`.", required = true) String id,
        @Key("The promise in words, as the source makes it.") @Nullable String promise,
        @Key(
                        value =
                                "`published`, `aim` or another strength; an interval that the source does not name is an `aim`.",
                        required = true)
                Strength strength,
        @Key(value = "The interval as a term. `3 weeks`.", required = true) String every,
        @Key(value = "The fact from which the first is counted. `received`, `registered`.", required = true)
                String from,
        @Key(
                        "The stages during which it is sent. Default: every stage until an answer is given or the dossier is closed.")
                List<String> during,
        @Key("The local hour at which the letter goes out, quoted. Default `\"09:00\"`.") String at,
        @Key(value = "The message that is sent. `status`.", required = true) String message,
        @Key(
                        "`last_sent` (default): counted from the last one sent, so no gap is longer than promised; `grid`: from the"
                                + " start.")
                Anchor anchor,
        @Key("What counts as one, sent by anyone: facts, or `any_message_to_complainant`. Default: its own message.")
                List<String> satisfiedBy,
        @Key("A date on a closed day: `previous_working_day` (default), `none`, `next_working_day`.") Roll roll,
        @Key("Goes on while the dossier waits for the complainant.") boolean runsWhileWaiting,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin) {

    /** In {@link #satisfiedBy}: any message that was sent to the complainant. */
    public static final String ANY_MESSAGE = "any_message_to_complainant";

    public Recurring {
        during = List.copyOf(requireNonNullElse(during, List.of()));
        at = requireNonNullElse(at, "09:00");
        anchor = requireNonNullElse(anchor, Anchor.LAST_SENT);
        satisfiedBy = satisfiedBy == null || satisfiedBy.isEmpty()
                ? List.of("message.sent:" + message)
                : List.copyOf(satisfiedBy);
        roll = requireNonNullElse(roll, Roll.PREVIOUS_WORKING_DAY);
    }

    /** From where the next one is counted. */
    public enum Anchor {
        LAST_SENT,
        GRID
    }
}
