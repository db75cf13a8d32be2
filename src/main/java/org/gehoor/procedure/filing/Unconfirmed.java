package org.gehoor.procedure.filing;

import static java.util.Objects.requireNonNullElse;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** The end of waiting for a confirmation: a person decides, nothing closes silently. */
public record Unconfirmed(
        @Key(value = "Counted from the request. `30 days`.", required = true) String after,
        @Key("What happens then; `ask_handler` is the only choice.") Then then,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin) {

    public Unconfirmed {
        then = requireNonNullElse(then, Then.ASK_HANDLER);
    }

    /** Who decides about an unconfirmed oral complaint. */
    public enum Then {
        ASK_HANDLER
    }
}
