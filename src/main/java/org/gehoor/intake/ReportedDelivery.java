package org.gehoor.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery report says (RFC 3464, or a server's own words).
 *
 * @param originalMessageId of the mail that was to be delivered; anybody can write one
 */
public record ReportedDelivery(List<Recipient> recipients, @Nullable String originalMessageId) {

    /**
     * One recipient's fate.
     *
     * @param action {@code failed}, {@code delayed}, {@code delivered} …
     * @param status an enhanced status code such as {@code 5.1.1} (RFC 3463)
     * @param diagnostic the other server's words
     */
    public record Recipient(
            String address, @Nullable String action, @Nullable String status, @Nullable String diagnostic) {

        @Override
        public String toString() {
            return "Recipient[" + action + " " + status + "]";
        }
    }
}
