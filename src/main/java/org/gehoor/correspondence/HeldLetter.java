package org.gehoor.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was written and not sent, because {@code gehoor.letters.only-to} leaves its addressee out.
 *
 * @param dossier its number; null: it belongs to none
 */
public record HeldLetter(
        long letter,
        String organisation,
        @Nullable String dossier,
        String kind,
        String toAddress,
        String subject,
        Instant writtenAt) {

    @Override
    public String toString() {
        return "HeldLetter[" + letter + " " + kind + (dossier == null ? "]" : " of dossier " + dossier + "]");
    }
}
