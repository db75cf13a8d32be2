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
        @Nullable MachineVerdict automatic,
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
        @Nullable ForwardedMail forwarded,
        @Nullable ReportedDelivery bounce,
        List<String> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Forecast forecast) {

    @Override
    public String toString() {
        return "MailSheet[" + outcome + "]";
    }
}
