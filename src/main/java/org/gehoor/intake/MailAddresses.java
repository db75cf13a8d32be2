package org.gehoor.intake;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Mail addresses as people type them. */
final class MailAddresses {

    private MailAddresses() {}

    /** One address with a dotted domain, and nothing else (RFC 5321 in the form that people know). */
    static boolean isOne(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1
                || typed.indexOf('.', at) < at + 2
                || typed.endsWith(".")
                || typed.chars().anyMatch(c -> " <>,;\"()".indexOf(c) >= 0)) {
            return false;
        }
        try {
            new InternetAddress(typed, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}
