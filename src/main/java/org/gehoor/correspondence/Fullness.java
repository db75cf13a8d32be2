package org.gehoor.correspondence;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a letter did not get into the book, all of it at once.
 *
 * @param known it is in the book
 * @param address when the ceiling of its address lets one more through; null: now
 * @param domain when that of its domain does
 * @param dossier when that of its dossier does
 * @param paused whether automatic letters pause
 * @param tooMany whether so many were written in the last hour that they must
 * @param calm when the rate will be normal again; null: it is
 */
record Fullness(
        boolean known,
        @Nullable Instant address,
        @Nullable Instant domain,
        @Nullable Instant dossier,
        boolean paused,
        boolean tooMany,
        @Nullable Instant calm) {

    /** When the last of them lets one more through. */
    @Nullable
    Instant until() {
        return Stream.of(address, domain, dossier)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
