package org.gehoor.correspondence;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many automatic letters a complainant's letter may find before it; the next one waits.
 *
 * @param perAddress in 24 hours
 * @param perDomain in an hour; 0: no ceiling
 * @param perDossier in 24 hours
 */
record Ceilings(int perAddress, int perDomain, int perDossier) {

    /** Those that are reached, in words. */
    String reached(Fullness full) {
        return Stream.of(
                        reason(full.address(), perAddress, "to one address in 24 hours"),
                        reason(full.domain(), perDomain, "to one domain in an hour"),
                        reason(full.dossier(), perDossier, "in one dossier in 24 hours"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String reason(@Nullable Instant full, int ceiling, String where) {
        return full == null ? null : "ceiling of " + ceiling + " letters " + where;
    }
}
