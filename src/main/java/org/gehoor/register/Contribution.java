package org.gehoor.register;

import java.time.Instant;
import java.util.List;

/**
 * Something a party adds to an existing dossier.
 *
 * @param receivedMessage intake's id of the message that holds the original
 * @param evidence why it belongs to this dossier
 * @param references Message-IDs of the contribution
 * @param particulars what a form, a note of a call or a letter says beside its words
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
        Evidence evidence,
        Particulars particulars) {

    /** One that says nothing but its words. */
    public Contribution(
            long receivedMessage,
            Instant receivedAt,
            Channel channel,
            Party from,
            String subject,
            String text,
            List<AttachedFile> attachments,
            List<String> references,
            Evidence evidence) {
        this(
                receivedMessage,
                receivedAt,
                channel,
                from,
                subject,
                text,
                attachments,
                references,
                evidence,
                Particulars.NONE);
    }

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
