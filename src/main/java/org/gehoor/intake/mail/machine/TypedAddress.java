package org.gehoor.intake.mail.machine;

import java.util.List;

/** An address or a diagnostic with its type before it (RFC 3464 §2.1.2), as servers write them. */
final class TypedAddress {

    private TypedAddress() {}

    /** {@code rfc822; a@b}, with or without type, brackets, quotes; what stands in a comment only if nothing else does. */
    static String in(final String value) {
        final String plain = untyped(value);
        final int comment = plain.indexOf('(');
        final List<FoundAddress> before = FoundAddress.in(comment > 0 ? plain.substring(0, comment) : plain);
        final List<FoundAddress> all = before.isEmpty() ? FoundAddress.in(plain) : before;
        return all.isEmpty() ? "" : all.get(0).address();
    }

    /** Without the type before a semicolon. */
    static String untyped(final String value) {
        final int end = value.indexOf(';');
        final boolean typed = end >= 0
                && end < 20
                && value.substring(0, end)
                        .chars()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_ ".indexOf(c) >= 0));
        return (typed ? value.substring(end + 1) : value).strip();
    }
}
