package org.gehoor.procedure.duty;

import static java.util.Objects.requireNonNullElse;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** The right to take longer, always told with a reason. */
public record Extension(
        @Key(value = "How much is added, to the end before rolling. `4 weeks`.", required = true) String by,
        @Key("How often it may be done. Default 1.") @Nullable Integer times,
        @Key("`due` (default): only before the term is over.") Deadline.Before before,
        @Key("The message that tells it, with reason and new date.") @Nullable String message,
        @Key("The consent needed for it. Awb 9:11, further delay.") @Nullable String consent) {

    public Extension {
        times = requireNonNullElse(times, 1);
        before = requireNonNullElse(before, Deadline.Before.DUE);
    }
}
