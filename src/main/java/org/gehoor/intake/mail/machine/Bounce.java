package org.gehoor.intake.mail.machine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server reports of the fate of a mail: failed, delayed or delivered, for each recipient (RFC 3464, or out of its words).
 *
 * <p>All of it is the claim of whoever wrote the report: it counts only for a mail that we sent to that recipient.
 *
 * @param recipients at most 1,000, without repeats; empty where the report names none
 * @param originalMessageId of the mail that was not delivered, with its angle brackets; null where the report does not tell
 */
public record Bounce(List<BouncedRecipient> recipients, @Nullable String originalMessageId) {

    public Bounce {
        recipients = List.copyOf(recipients);
    }

    @Override
    public String toString() {
        return "Bounce[" + recipients.size() + " recipients]";
    }
}
