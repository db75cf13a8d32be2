package org.gehoor.intake;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the shadow report.
 *
 * @param kind which machine, or why a person must look
 * @param would what would have happened to it, to be read after "would"
 * @param dossier number of one that exists; a new one has none yet
 * @param letter id and language; null where none would have gone out
 */
public record ShadowReading(
        String mailbox,
        long uid,
        OffsetDateTime receivedAt,
        @Nullable String subject,
        String outcome,
        @Nullable String kind,
        @Nullable String reason,
        String would,
        @Nullable String dossier,
        @Nullable String queue,
        @Nullable String rule,
        @Nullable String letter,
        @Nullable String letterTo,
        @Nullable String letterWhy) {

    /** What it would have cost to take it for something else. */
    public String atStake() {
        return Stakes.of(outcome, kind, letter);
    }

    @Override
    public String toString() {
        return "ShadowReading[" + mailbox + " " + uid + " " + outcome + "]";
    }
}
