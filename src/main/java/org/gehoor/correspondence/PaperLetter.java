package org.gehoor.correspondence;

import java.time.Instant;

/**
 * A letter on paper that waits to be posted.
 *
 * @param dossier its number
 * @param kind {@code acknowledgement} …
 * @param confidential whether its dossier is for few: whoever shows the letter asks first whether its reader may
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
        String language,
        boolean confidential,
        String file,
        boolean printed,
        Instant writtenAt,
        Instant postBy) {}
