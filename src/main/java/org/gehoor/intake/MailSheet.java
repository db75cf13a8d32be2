package org.gehoor.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be told of one mail from its bytes alone; the component names and their order are those of {@code read --json}.
 *
 * @param outcome {@code complaint}, {@code reply}, {@code automatic} or {@code set-aside}
 * @param reason why, in words; holds nothing of the mail
 * @param automatic null for a person's mail
 * @param mayAnswer whether an automatic answer is harmless, as far as the mail itself tells
 * @param mayAnswerWhy why not; empty when it is
 * @param from the first sender; null when none can be read
 * @param claimedAt what {@code Date:} says; nobody vouches for it
 * @param language a code such as {@code nl}; null where it cannot be told
 * @param newText what the sender added himself; a view of {@code text}, which is always whole
 * @param quotedText what the sender quotes; null where nothing is
 * @param signature null where none is
 * @param forwarded the mail that is passed on; null where none is
 * @param bounce what a delivery report reports; null for any other mail
 * @param warnings what was odd, in words without personal data
 * @param forecast what an organisation would do with it; null, and not printed, where none was named
 */
public record MailSheet(
        String outcome,
        String reason,
        @Nullable Automatic automatic,
        boolean mayAnswer,
        List<String> mayAnswerWhy,
        String subject,
        @Nullable Correspondent from,
        List<Correspondent> replyTo,
        List<Correspondent> to,
        List<Correspondent> cc,
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        @Nullable Instant claimedAt,
        @Nullable String language,
        List<AttachedPart> attachments,
        String text,
        String newText,
        @Nullable String quotedText,
        @Nullable String signature,
        @Nullable Forwarded forwarded,
        @Nullable Bounce bounce,
        List<String> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Forecast forecast) {

    /** A person or a machine at a mail address; empty name where the mail gave none. */
    public record Correspondent(String address, String name) {
        @Override
        public String toString() {
            return "Correspondent[withheld]";
        }
    }

    /** Which machine, and by what evidence. */
    public record Automatic(String kind, List<String> why) {}

    /** A file as it was found; {@code name} is the sender's and no file name, {@code safeName} is one. Bytes decoded. */
    public record AttachedPart(
            @Nullable String name, String safeName, String mediaType, long size, String sha256, boolean inline) {
        @Override
        public String toString() {
            return "AttachedPart[" + size + " bytes]";
        }
    }

    /** A mail within the mail; {@code date} as it was written there, {@code comment} what was put above it. */
    public record Forwarded(
            @Nullable Correspondent from,
            List<Correspondent> to,
            @Nullable String subject,
            @Nullable String date,
            String text,
            @Nullable String comment) {
        @Override
        public String toString() {
            return "Forwarded[" + text.length() + " characters]";
        }
    }

    /** What could not be delivered to whom (RFC 3464), and of which mail. */
    public record Bounce(List<Recipient> recipients, @Nullable String originalMessageId) {

        /** One recipient's fate; each of the three words as the report has it. */
        public record Recipient(
                String address, @Nullable String action, @Nullable String status, @Nullable String diagnostic) {
            @Override
            public String toString() {
                return "Recipient[" + action + " " + status + "]";
            }
        }
    }

    @Override
    public String toString() {
        return "MailSheet[" + outcome + "]";
    }
}
