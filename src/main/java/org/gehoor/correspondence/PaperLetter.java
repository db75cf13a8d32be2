package org.gehoor.correspondence;

import java.time.Instant;

/**
 * A letter on paper that waits to be posted.
 *
 * @param dossier its number
 * @param kind {@code acknowledgement} …
 * @param file its name in {@code letters-to-print/<organisation>}
 * @param printed whether the file lies there
 * @param postBy when a coordinator is told that it still waits
 */
public record PaperLetter(
        long letter,
        String organisation,
        String dossier,
        String kind,
        int ordinal,
        String file,
        boolean printed,
        Instant writtenAt,
        Instant postBy) {}
