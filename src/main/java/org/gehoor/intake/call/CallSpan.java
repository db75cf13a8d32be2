package org.gehoor.intake.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When a call was, as far as its source says. */
public record CallSpan(@Nullable SaidTime startedAt, @Nullable Duration duration) {

    /** Of a source that says nothing. */
    public static final CallSpan UNKNOWN = new CallSpan(null, null);
}
