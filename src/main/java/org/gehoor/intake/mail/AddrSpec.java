package org.gehoor.intake.mail;

import org.jspecify.annotations.Nullable;

/** Tells whether a string is one address ({@code local@domain}, RFC 5322 and RFC 6531), and takes a route or {@code mailto:} off it. */
final class AddrSpec {

    private static final int LONGEST = 320;

    private AddrSpec() {}

    /** The address, or null; {@code a@b@c}, blanks, and a missing half are no address. */
    static @Nullable String of(final String candidate) {
        String spec = candidate.strip();
        if (spec.startsWith("@") && spec.indexOf(':') > 0) {
            spec = spec.substring(spec.indexOf(':') + 1);
        }
        if (spec.regionMatches(true, 0, "mailto:", 0, 7)) {
            spec = spec.substring(7);
        }
        if (spec.length() > 2 && spec.startsWith("'") && spec.endsWith("'")) {
            spec = spec.substring(1, spec.length() - 1);
        }
        final int sign = spec.lastIndexOf('@');
        if (sign <= 0 || spec.length() > LONGEST) {
            return null;
        }
        final String local = spec.substring(0, sign);
        final String domain = spec.substring(sign + 1);
        return isLocalPart(local) && isDomain(domain) ? spec : null;
    }

    private static boolean isLocalPart(final String local) {
        if (local.length() > 2 && local.startsWith("\"") && local.endsWith("\"")) {
            return local.chars().allMatch(c -> c >= ' ' && c != 127);
        }
        return local.chars().allMatch(c -> c > ' ' && c != 127 && "()<>[]:;@\\,\"".indexOf(c) < 0);
    }

    private static boolean isDomain(final String domain) {
        if (domain.startsWith("[") && domain.endsWith("]") && domain.length() > 2) {
            return domain.chars().allMatch(c -> c > ' ' && c < 127 && c != '<' && c != '>');
        }
        return !domain.isEmpty()
                && !domain.startsWith(".")
                && !domain.contains("..")
                && domain.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }
}
