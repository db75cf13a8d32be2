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
public record Bounce(List<Recipient> recipients, @Nullable String originalMessageId) {

    public Bounce {
        recipients = List.copyOf(recipients);
    }

    /**
     * One recipient.
     *
     * @param address the addr-spec as reported
     * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}
     * @param status RFC 3463 such as {@code 5.1.1}; {@code 5.0.0} or {@code 4.0.0} where only an SMTP reply code was told
     * @param diagnostic the server's words, one line of at most 500 characters
     */
    public record Recipient(String address, String action, @Nullable String status, @Nullable String diagnostic) {

        /** Whether sending again can help: no, as far as the server knows. */
        public boolean isPermanent() {
            return action.equals("failed") && (status == null || !status.startsWith("4"));
        }

        @Override
        public String toString() {
            return "Recipient[" + action + ", " + status + "]";
        }
    }

    @Override
    public String toString() {
        return "Bounce[" + recipients.size() + " recipients]";
    }
}
