package org.gehoor.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of people in a fact, as stored: what lawful erasure empties.
 *
 * @param words fields of the registration form, or a handler's, each under its key: the last given counts
 * @param registration fields that somebody gave with an addition: told to the handler, and no correction of what is registered
 * @param settledOnTheSpot how it was settled while it was told
 */
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
        @Nullable String postal,
        @Nullable Map<String, String> registration,
        @Nullable String settledOnTheSpot) {

    /** Without what only people by telephone or on paper have. */
    private Content(
            long receivedMessage,
            @Nullable String name,
            @Nullable String address,
            String subject,
            String text,
            List<AttachedFile> attachments,
            @Nullable String evidence,
            @Nullable String passedOnBy,
            @Nullable Map<String, String> words) {
        this(
                receivedMessage,
                name,
                address,
                subject,
                text,
                attachments,
                evidence,
                passedOnBy,
                words,
                null,
                null,
                null,
                null);
    }

    /** Of a command: a handler's words, each under the key by which a letter prints it; null when there are none. */
    static @Nullable Content of(Map<String, String> words) {
        return words.isEmpty() ? null : new Content(0, null, null, "", "", List.of(), null, null, kept(words));
    }

    private static Map<String, String> kept(Map<String, String> words) {
        Map<String, String> kept = new TreeMap<>();
        words.forEach((key, text) -> kept.put(key, Storable.text(text)));
        return kept;
    }

    static Content of(Complaint complaint) {
        Party from = complaint.complainant();
        return new Content(
                complaint.receivedMessage(),
                from.name(),
                from.address(),
                complaint.subject(),
                complaint.text(),
                complaint.attachments(),
                null,
                complaint.passedOn() == null ? null : complaint.passedOn().by(),
                filled(complaint.particulars()),
                from.telephone(),
                from.postal(),
                null,
                complaint.particulars().settledOnTheSpot());
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
                null,
                null,
                from.telephone(),
                from.postal(),
                filled(contribution.particulars()),
                contribution.particulars().settledOnTheSpot());
    }

    private static @Nullable Map<String, String> filled(Particulars particulars) {
        return particulars.fields().isEmpty() ? null : new TreeMap<>(particulars.fields());
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
                null,
                null);
    }

    /** A server's words on a letter of ours; null where it said nothing. */
    static @Nullable Content of(long receivedMessage, DeliveryReport report) {
        return report.diagnostic() == null
                ? null
                : new Content(receivedMessage, null, null, "", report.diagnostic(), List.of(), null, null, null);
    }

    @Override
    public String toString() {
        return "Content[message " + receivedMessage + "]";
    }
}
