package org.gehoor.intake.mail.machine;

import org.jspecify.annotations.Nullable;

/**
 * One recipient.
 *
 * @param address the addr-spec as reported
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}
 * @param status RFC 3463 such as {@code 5.1.1}; {@code 5.0.0} or {@code 4.0.0} where only an SMTP reply code was told
 * @param diagnostic the server's words, one line of at most 500 characters
 */
public record BouncedRecipient(String address, String action, @Nullable String status, @Nullable String diagnostic) {

    /** Whether sending again can help: no, as far as the server knows. */
    public boolean isPermanent() {
        return action.equals("failed") && (status == null || !status.startsWith("4"));
    }

    @Override
    public String toString() {
        return "BouncedRecipient[" + action + ", " + status + "]";
    }
}
