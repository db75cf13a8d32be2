package org.gehoor.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of people in a fact, as stored: what lawful erasure empties. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Content(
        long receivedMessage,
        @Nullable String name,
        @Nullable String address,
        String subject,
        String text,
        List<AttachedFile> attachments,
        @Nullable String evidence,
        @Nullable String passedOnBy,
        @Nullable Map<String, String> words,
        @Nullable String telephone,
        @Nullable String postal) {

    /** What somebody wrote who is concerned, in a message of their own. */
    private Content(
            long receivedMessage,
            @Nullable String name,
            @Nullable String address,
            String subject,
            String text,
            List<AttachedFile> attachments,
            @Nullable String evidence,
            @Nullable String passedOnBy) {
        this(receivedMessage, name, address, subject, text, attachments, evidence, passedOnBy, null, null, null);
    }

    private Content beside(@Nullable Map<String, String> fields, Party from) {
        return new Content(
                receivedMessage,
                name,
                address,
                subject,
                text,
                attachments,
                evidence,
                passedOnBy,
                fields,
                from.telephone(),
                from.postal());
    }

    /** Of a command: a handler's words, each under the key by which a letter prints it; null when there are none. */
    static @Nullable Content of(Map<String, String> words) {
        if (words.isEmpty()) {
            return null;
        }
        return new Content(0, null, null, "", "", List.of(), null, null, kept(words), null, null);
    }

    private static Map<String, String> kept(Map<String, String> words) {
        Map<String, String> kept = new TreeMap<>();
        words.forEach((key, text) -> kept.put(key, Storable.text(text)));
        return kept;
    }

    static Content of(Complaint complaint) {
        Party from = complaint.complainant();
        Map<String, String> fields = complaint.particulars().fields();
        Content said = new Content(
                complaint.receivedMessage(),
                from.name(),
                from.address(),
                complaint.subject(),
                complaint.text(),
                complaint.attachments(),
                null,
                complaint.passedOn() == null ? null : complaint.passedOn().by());
        return said.beside(fields.isEmpty() ? null : new TreeMap<>(fields), from);
    }

    static Content of(Contribution contribution) {
        Party from = contribution.from();
        return new Content(
                contribution.receivedMessage(),
                from.name(),
                from.address(),
                contribution.subject(),
                contribution.text(),
                contribution.attachments(),
                contribution.evidence().why(),
                null);
    }

    /** Of somebody who was admitted by a person. */
    static Content of(Contribution contribution, Admission admission) {
        Party from = contribution.from();
        return new Content(
                contribution.receivedMessage(),
                from.name(),
                from.address(),
                "",
                "",
                List.of(),
                admission.mandate(),
                null);
    }

    /** A server's words on a letter of ours; null where it said nothing. */
    static @Nullable Content of(long receivedMessage, DeliveryReport report) {
        return report.diagnostic() == null
                ? null
                : new Content(receivedMessage, null, null, "", report.diagnostic(), List.of(), null, null);
    }

    @Override
    public String toString() {
        return "Content[message " + receivedMessage + "]";
    }
}
