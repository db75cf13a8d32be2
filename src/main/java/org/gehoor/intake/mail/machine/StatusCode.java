package org.gehoor.intake.mail.machine;

import org.jspecify.annotations.Nullable;

/** Finds an enhanced status code (RFC 3463), else an SMTP reply code (RFC 5321), in what a server said. */
final class StatusCode {

    private StatusCode() {}

    /** {@code 5.1.1}; {@code 5.0.0} made of a reply code such as 550; null where neither is told. */
    static @Nullable String in(final String words) {
        final String enhanced = enhanced(words);
        if (enhanced != null) {
            return enhanced;
        }
        final char reply = reply(words);
        return reply == 0 ? null : reply + ".0.0";
    }

    /** The first failure's code; success codes count only where nothing failed. */
    static @Nullable String enhanced(final String words) {
        String success = null;
        for (int i = 0; i + 4 < words.length(); i++) {
            final char first = words.charAt(i);
            if ((first == '5' || first == '4' || first == '2') && words.charAt(i + 1) == '.' && isFree(words, i - 1)) {
                final int middle = digits(words, i + 2);
                final int end = middle > i + 2 && middle < words.length() && words.charAt(middle) == '.'
                        ? digits(words, middle + 1)
                        : -1;
                if (end > middle + 1 && !continues(words, end)) {
                    final String code = words.substring(i, end);
                    if (first != '2') {
                        return code;
                    }
                    success = success == null ? code : success;
                }
            }
        }
        return success;
    }

    /** The class of the first reply code that stands alone, or 0. */
    private static char reply(final String words) {
        for (int i = 0; i + 2 < words.length(); i++) {
            final char first = words.charAt(i);
            if ((first == '5' || first == '4')
                    && isFree(words, i - 1)
                    && words.charAt(i + 1) <= '5'
                    && digits(words, i) == i + 3
                    && !continues(words, i + 3)
                    && (i + 3 == words.length() || " -,:;'\")".indexOf(words.charAt(i + 3)) >= 0)) {
                return first;
            }
        }
        return 0;
    }

    /** An address of four numbers, a version or a longer number is no code. */
    private static boolean isFree(final String words, final int before) {
        return before < 0 || " \t:;(#\"'<[-=".indexOf(words.charAt(before)) >= 0;
    }

    private static boolean continues(final String words, final int end) {
        return end < words.length()
                && (Character.isLetterOrDigit(words.charAt(end))
                        || words.charAt(end) == '.'
                                && end + 1 < words.length()
                                && Character.isDigit(words.charAt(end + 1)));
    }

    private static int digits(final String words, final int from) {
        int to = from;
        while (to < words.length() && to < from + 4 && words.charAt(to) >= '0' && words.charAt(to) <= '9') {
            to++;
        }
        return to > from + 3 ? -1 : to;
    }
}
