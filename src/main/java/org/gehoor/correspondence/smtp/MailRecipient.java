package org.gehoor.correspondence.smtp;

import org.jspecify.annotations.Nullable;

/** Who gets it. */
public record MailRecipient(String address, @Nullable String name) {

    @Override
    public String toString() {
        return "MailRecipient[…]";
    }
}
