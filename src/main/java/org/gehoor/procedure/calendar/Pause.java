package org.gehoor.procedure.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a term does not run.
 *
 * @param until when the term goes on; {@code null} while nobody knows
 */
public record Pause(Instant from, @Nullable Instant until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a pause from " + from + " cannot end at " + until + ", before it starts");
        }
    }

    /** Still going on. */
    public boolean open() {
        return until == null;
    }
}
