package org.gehoor.correspondence;

import java.time.Instant;
import java.util.List;
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

    /** The ceilings that are reached, in words. */
    List<String> reasons(Ceilings ceilings) {
        return Stream.of(
                        reason(address, ceilings.perAddress(), "to one address in 24 hours"),
                        reason(domain, ceilings.perDomain(), "to one domain in an hour"),
                        reason(dossier, ceilings.perDossier(), "in one dossier in 24 hours"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** When the last of them lets one more through. */
    @Nullable
    Instant until() {
        return Stream.of(address, domain, dossier)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable String reason(@Nullable Instant full, int ceiling, String where) {
        return full == null ? null : "ceiling of " + ceiling + " letters " + where;
    }
}
