package org.gehoor.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about to be registered, normalised from whatever channel it came by.
 *
 * @param organisation name of its folder
 * @param receivedMessage intake's id of the message that holds the original
 * @param receivedAt arrival: terms start here
 * @param mailbox name of the mailbox it came to, where it came by mail
 * @param language that of the complaint where it can be told, offered or not; else the usual one
 * @param references Message-IDs under which the complainant's side knows it, in angle brackets; the first is its own
 * @param withheld why no automatic acknowledgement may go out; null: it may
 * @param passedOn null where the complainant wrote to us directly
 * @param fields what the complainant filled in of the registration form, by field; {@code yes} for a tick
 */
public record Complaint(
        String organisation,
        long receivedMessage,
        Instant receivedAt,
        Channel channel,
        @Nullable String mailbox,
        String language,
        Party complainant,
        String subject,
        String text,
        List<AttachedFile> attachments,
        List<String> references,
        @Nullable String withheld,
        @Nullable PassedOn passedOn,
        Map<String, String> fields) {

    /** Without fields of the registration form. */
    public Complaint(
            String organisation,
            long receivedMessage,
            Instant receivedAt,
            Channel channel,
            @Nullable String mailbox,
            String language,
            Party complainant,
            String subject,
            String text,
            List<AttachedFile> attachments,
            List<String> references,
            @Nullable String withheld,
            @Nullable PassedOn passedOn) {
        this(
                organisation,
                receivedMessage,
                receivedAt,
                channel,
                mailbox,
                language,
                complainant,
                subject,
                text,
                attachments,
                references,
                withheld,
                passedOn,
                Map.of());
    }

    public Complaint {
        subject = Storable.text(subject);
        text = Storable.text(text);
        attachments = List.copyOf(attachments);
        references = references.stream().map(Storable::text).distinct().toList();
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "Complaint[message " + receivedMessage + " for " + organisation + "]";
    }
}
