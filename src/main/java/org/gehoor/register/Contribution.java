package org.gehoor.register;

import java.time.Instant;
import java.util.List;

/**
 * Something a party adds to an existing dossier.
 *
 * @param receivedMessage intake's id of the message that holds the original
 * @param evidence why it belongs to this dossier
 * @param references Message-IDs of the contribution
 */
public record Contribution(
        long receivedMessage,
        Instant receivedAt,
        Channel channel,
        Party from,
        String subject,
        String text,
        List<AttachedFile> attachments,
        List<String> references,
        Evidence evidence) {

    public Contribution {
        subject = Storable.text(subject);
        text = Storable.text(text);
        attachments = List.copyOf(attachments);
        references = references.stream().map(Storable::text).distinct().toList();
    }

    @Override
    public String toString() {
        return "Contribution[message " + receivedMessage + "]";
    }
}
