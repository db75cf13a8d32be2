package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What had been added to a dossier of this queue belongs to another, and is there now.
 *
 * @param receivedMessage its number in the hub
 * @param undoes the fact by which it had come in: the last part of the id of the message that told of it
 * @param into number of the other dossier; null where that is confidential
 */
public record MovedAway(
        String number,
        UUID id,
        String organisation,
        String queue,
        boolean confidential,
        OffsetDateTime movedAt,
        long receivedMessage,
        int undoes,
        @Nullable String into)
        implements HandlerMessage {

    @Override
    public String kind() {
        return "moved-away";
    }

    @Override
    public OffsetDateTime time() {
        return movedAt;
    }
}
