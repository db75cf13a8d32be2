package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new dossier for this queue. Without the words and people where it is confidential and the queue is not restricted.
 *
 * @param passedOnBy the colleague whom the complainant wrote to; null where the complaint came directly
 * @param claimedReceivedAt when that colleague had it, as the mail passed on says
 * @param possibleDuplicates numbers of dossiers that this one may double; null where there are none
 */
public record Assignment(
        String number,
        UUID id,
        String organisation,
        String queue,
        @Nullable String rule,
        boolean confidential,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        @Nullable String channel,
        @Nullable String mailbox,
        @Nullable String language,
        @Nullable Person complainant,
        @Nullable String subject,
        @Nullable String text,
        @Nullable List<Enclosure> attachments,
        @Nullable String passedOnBy,
        @Nullable OffsetDateTime claimedReceivedAt,
        @Nullable List<String> possibleDuplicates,
        List<Promised> promises)
        implements HandlerMessage {

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    public OffsetDateTime time() {
        return registeredAt;
    }

    @Override
    public String toString() {
        return "Assignment[" + organisation + " " + number + "]";
    }
}
