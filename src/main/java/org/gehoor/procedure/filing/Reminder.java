package org.gehoor.procedure.filing;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** A reminder to confirm in writing. */
public record Reminder(
        @Key(value = "Counted from the request. `10 days`.", required = true) String after,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin) {}
