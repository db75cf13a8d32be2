package org.gehoor.correspondence;

import java.util.Map;
import java.util.UUID;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.wording.NewLetter;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way to the mail server.
 *
 * @param letter its row
 * @param dossier null: it belongs to none
 * @param kind {@code acknowledgement} …, or {@code notice:<queue>}
 * @param attempt the how-manieth, from 1
 * @param claim whose turn it is; a settlement under another claim changes nothing
 * @param startBy {@link System#nanoTime()} after which this claim is too old to begin sending
 * @param told what the letter told the complainant, for the history
 */
public record Outgoing(
        long letter,
        @Nullable Long dossier,
        String organisation,
        String kind,
        int ordinal,
        int attempt,
        UUID claim,
        long startBy,
        Map<String, String> told,
        Mail mail) {

    /** Whether it goes to handlers and not to a complainant. */
    boolean isNotice() {
        return kind.startsWith(NewLetter.NOTICE);
    }

    @Override
    public String toString() {
        return "Outgoing[letter " + letter + (dossier == null ? "]" : " of dossier " + dossier + "]");
    }
}
