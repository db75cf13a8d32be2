package org.gehoor.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be told of one call from its transcript alone; the component names and their order are those of {@code read --json}.
 *
 * @param kind always {@code call}
 * @param outcome {@code complaint} where a person marked it as one, {@code call} where a person must decide, {@code set-aside} where
 *     the transcript cannot be read
 * @param reason why, in words; holds nothing of the call
 * @param startedAt as the source writes it, with its own offset or none
 * @param id the source's own; null where it has none
 * @param markedBy who said that it is a complaint; null where nobody did
 * @param warnings what was odd, in words without personal data
 */
public record CallSheet(
        String kind,
        String outcome,
        String reason,
        String format,
        @Nullable String startedAt,
        @Nullable Double durationSeconds,
        List<CallSpeaker> parties,
        List<CallTurn> turns,
        @Nullable String id,
        @Nullable String language,
        @Nullable String markedBy,
        boolean redacted,
        List<String> warnings) {

    static CallSheet aside(final String format, final String reason) {
        return new CallSheet(
                "call",
                "set-aside",
                reason,
                format,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                List.of());
    }

    @Override
    public String toString() {
        return "CallSheet[" + outcome + "]";
    }
}
