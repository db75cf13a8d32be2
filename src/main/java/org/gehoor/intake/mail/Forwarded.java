package org.gehoor.intake.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was passed on, within the text or attached to it (message/rfc822): the claims of its own header.
 *
 * @param from who wrote it, null where the header does not tell
 * @param first who wrote the first mail where several were passed on one after the other, else {@code from}
 * @param subject possibly empty
 * @param date as it is written there, possibly empty
 * @param sentAt that date as a moment, null where it cannot be read; without a zone it is taken in the zone of the mail that passed it on
 * @param text without the quotation marks that passing on gave it
 * @param comment the forwarder's own words, null for none
 */
public record Forwarded(
        @Nullable Sender from,
        @Nullable Sender first,
        List<Address> to,
        List<Address> cc,
        String subject,
        String date,
        @Nullable Instant sentAt,
        String text,
        @Nullable String comment) {

    public Forwarded {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    @Override
    public String toString() {
        return "Forwarded[" + text.length() + " characters]";
    }
}
