package org.gehoor.correspondence;

import java.time.Instant;

/**
 * A letter that was written and not sent, because {@code gehoor.letters.only-to} leaves its addressee out.
 *
 * @param dossier its number
 */
public record HeldLetter(
        long letter,
        String organisation,
        String dossier,
        String kind,
        String toAddress,
        String subject,
        Instant writtenAt) {

    @Override
    public String toString() {
        return "HeldLetter[" + letter + " " + kind + " of dossier " + dossier + "]";
    }
}
