package org.gehoor.correspondence.smtp;

import org.jspecify.annotations.Nullable;

/**
 * Who sends it.
 *
 * @param envelope address for bounces (RFC 5321 reverse-path)
 * @param replyTo where answers go; null: to the address
 */
public record MailSender(String envelope, String address, String name, @Nullable String replyTo) {

    /** One who is answered where he writes from. */
    public MailSender(String envelope, String address, String name) {
        this(envelope, address, name, null);
    }

    public MailSender answeredAt(String tagged) {
        return new MailSender(envelope, address, name, tagged);
    }

    @Override
    public String toString() {
        return "MailSender[…]";
    }
}
