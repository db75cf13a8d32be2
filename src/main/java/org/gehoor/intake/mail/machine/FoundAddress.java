package org.gehoor.intake.mail.machine;

import java.util.ArrayList;
import java.util.List;

/** An address in running text, and where it stands; what surrounds it is the business of whoever asked. */
record FoundAddress(String address, int from, int to) {

    private static final int MAX = 100;
    private static final int LONGEST_LOCAL = 256;
    private static final int LONGEST_DOMAIN = 255;
    private static final int LONGEST_LITERAL = 50;

    /** At most {@value #MAX}, in order. */
    static List<FoundAddress> in(final String text) {
        final List<FoundAddress> found = new ArrayList<>();
        int sign = text.indexOf('@');
        while (sign >= 0 && found.size() < MAX) {
            final int from = localFrom(text, sign);
            final int to = domainTo(text, sign + 1);
            if (from < sign && to > sign + 1) {
                found.add(new FoundAddress(text.substring(from, to), from, to));
            }
            sign = text.indexOf('@', Math.max(to, sign + 1));
        }
        return found;
    }

    private static int localFrom(final String text, final int sign) {
        int from = sign;
        if (sign > 1 && text.charAt(sign - 1) == '"') {
            final int quote = text.lastIndexOf('"', sign - 2);
            return quote >= 0 && sign - quote <= LONGEST_LOCAL ? quote : sign;
        }
        while (from > 0 && sign - from < LONGEST_LOCAL && isLocal(text.charAt(from - 1))) {
            from--;
        }
        while (from < sign && "'.=|/`*".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.regionMatches(true, from, "SMTP=", 0, 5) ? from + 5 : from;
    }

    private static boolean isLocal(final char c) {
        return Character.isLetterOrDigit(c) || c < 128 && "!#$%&'*+/=?^_`{|}~.-".indexOf(c) >= 0;
    }

    private static int domainTo(final String text, final int start) {
        int to = start;
        if (to < text.length() && text.charAt(to) == '[') {
            final int end = text.substring(to, Math.min(text.length(), to + LONGEST_LITERAL))
                    .indexOf(']');
            return end > 1 ? to + end + 1 : start;
        }
        while (to < text.length() && to - start < LONGEST_DOMAIN && isDomain(text.charAt(to))) {
            to++;
        }
        while (to > start && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isDomain(final char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    @Override
    public String toString() {
        return "FoundAddress[" + from + ".." + to + "]";
    }
}
