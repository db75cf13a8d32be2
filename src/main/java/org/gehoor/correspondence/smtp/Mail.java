package org.gehoor.correspondence.smtp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person, complete but not yet in bytes.
 *
 * @param messageId with its angle brackets, as all ids here
 * @param inReplyTo the mail that this one answers
 * @param references the thread, oldest first (RFC 5322 §3.6.4)
 * @param autoSubmitted RFC 3834 word; null for a person's own words
 * @param language BCP 47 tag of the text
 * @param date the {@code Date:} header; a repeat carries the same
 * @param html the same content as the text, a whole page
 */
public record Mail(
        MailSender sender,
        MailRecipient recipient,
        String subject,
        String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        @Nullable String autoSubmitted,
        String language,
        Instant date,
        String text,
        @Nullable String html) {

    @Override
    public String toString() {
        return "Mail[" + messageId + "]";
    }
}
