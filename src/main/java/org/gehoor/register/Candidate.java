package org.gehoor.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that a caller may mean.
 *
 * @param id opaque: what somebody chooses by
 * @param hidden whether whoever asks may know no more than that it exists; then only the match is told
 * @param match what fits: {@code number}, {@code telephone}, {@code mail} or {@code name}
 */
public record Candidate(
        UUID id,
        @Nullable String number,
        String match,
        boolean hidden,
        @Nullable Instant receivedAt,
        @Nullable String subject,
        @Nullable String name) {

    @Override
    public String toString() {
        return "Candidate[" + match + "]";
    }
}
