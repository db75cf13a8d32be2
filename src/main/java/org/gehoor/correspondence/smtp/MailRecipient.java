package org.gehoor.correspondence.smtp;

import org.jspecify.annotations.Nullable;

/**
 * Who gets it.
 *
 * @param address empty for a letter on paper, which no mail server gets to see
 */
public record MailRecipient(String address, @Nullable String name) {

    @Override
    public String toString() {
        return "MailRecipient[…]";
    }
}
