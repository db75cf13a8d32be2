package org.gehoor.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cover of a dossier: what must be known of it without opening it.
 *
 * @param publicId opaque id for other systems
 * @param receivedAt when the complaint reached us
 * @param registeredAt when it got its number
 * @param mailbox name of the mailbox it came to, where it came by mail
 * @param wayIn id of the channel by which it came, where it did not
 * @param confidential whether only the stage's owner and named readers may read it
 * @param stage the procedure's
 * @param state lifecycle state, derived from the facts
 * @param lastSeq sequence of the newest fact
 */
public record Dossier(
        long id,
        UUID publicId,
        String organisation,
        String number,
        Instant receivedAt,
        Instant registeredAt,
        Channel channel,
        @Nullable String mailbox,
        @Nullable String wayIn,
        String language,
        String subject,
        boolean confidential,
        long procedureRevision,
        String stage,
        String state,
        int lastSeq,
        int version,
        Party complainant) {

    @Override
    public String toString() {
        return "Dossier[" + organisation + " " + number + "]";
    }
}
