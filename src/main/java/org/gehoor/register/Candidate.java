package org.gehoor.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that a caller may mean.
 *
 * @param hidden whether whoever asks may know no more than that it exists; then only number and match are told
 * @param match what fits: {@code number}, {@code telephone}, {@code mail} or {@code name}
 */
public record Candidate(
        String number,
        String match,
        boolean hidden,
        @Nullable Instant receivedAt,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String state) {

    @Override
    public String toString() {
        return "Candidate[" + match + "]";
    }
}
