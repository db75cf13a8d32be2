package org.gehoor.correspondence;

import java.time.Instant;
import java.util.Map;
import org.gehoor.correspondence.wording.NewLetter;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter, for the register.
 *
 * @param dossier null: it belongs to none, and the register has nothing to hear
 * @param sent accepted by the mail server; false: given up
 * @param answer the mail server's last words
 * @param told what the letter told the complainant, for the history
 */
record News(
        long letter,
        @Nullable Long dossier,
        String organisation,
        String kind,
        int ordinal,
        boolean sent,
        Instant at,
        String answer,
        Map<String, String> told) {

    static News of(Outgoing letter, boolean sent, Instant at, String answer) {
        return new News(
                letter.letter(),
                letter.dossier(),
                letter.organisation(),
                letter.kind(),
                letter.ordinal(),
                sent,
                at,
                answer,
                letter.told());
    }

    /** Whether it went to handlers and not to a complainant. */
    boolean ofANotice() {
        return kind.startsWith(NewLetter.NOTICE);
    }

    @Override
    public String toString() {
        return "News[letter " + letter + "]";
    }
}
