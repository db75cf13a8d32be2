package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody concerned added to a dossier that this queue has. Bare as the assignment was.
 *
 * @param weak true: only a number in it names the dossier; see for yourself that it belongs there
 * @param receivedMessage its number in the hub, for whoever must move it elsewhere, bare or not; null: its words were erased
 * @param closed true: the dossier was closed before; see whether that is all
 * @param madeConfidential true: whoever added it asks for confidentiality, so the dossier is confidential from now on
 * @param registration further fields of the registration form; the dossier's own stay as they were registered
 * @param settledOnTheSpot how it was settled while it was told; the dossier goes on all the same
 */
public record Joined(
        String number,
        UUID id,
        String organisation,
        String queue,
        boolean confidential,
        OffsetDateTime receivedAt,
        @Nullable Boolean weak,
        @Nullable Boolean closed,
        @Nullable Boolean madeConfidential,
        @Nullable Long receivedMessage,
        @Nullable String channel,
        @Nullable Person from,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Map<String, String> registration,
        @Nullable String settledOnTheSpot,
        @Nullable List<Enclosure> attachments)
        implements HandlerMessage {

    @Override
    public String kind() {
        return "joined";
    }

    @Override
    public OffsetDateTime time() {
        return receivedAt;
    }

    @Override
    public String toString() {
        return "Joined[" + organisation + " " + number + "]";
    }
}
