package org.gehoor.intake.mail.reply;

/** What a line holds of the things that mail programs write: a date, a time of day, an address. */
record Clues(boolean date, boolean time, boolean address) {

    static Clues in(final String words) {
        boolean date = false;
        boolean time = false;
        int digits = 0;
        for (int i = 0; i <= words.length(); i++) {
            final char c = i < words.length() ? words.charAt(i) : ' ';
            if (Character.isDigit(c)) {
                digits++;
                continue;
            }
            if (digits > 0) {
                final char before = i > digits ? words.charAt(i - digits - 1) : ' ';
                date |= digits == 4 && isYear(words, i - 4) && !Character.isLetterOrDigit(before)
                        || digits <= 2 && (c == '/' || c == '-' || c == '.') && isDigit(words, i + 1)
                        || digits <= 2 && (c == '\u6708' || c == '\u65e5' || c == '\uc6d4');
                time |= digits <= 2
                                && (c == ':' || c == '.' || c == 'h')
                                && isDigit(words, i + 1)
                                && isDigit(words, i + 2)
                        || digits <= 2 && c == ' ' && isMeridiem(words, i + 1)
                        || digits <= 2 && c == 'h' && !isDigit(words, i + 1);
            }
            digits = 0;
        }
        return new Clues(date, time, hasAddress(words));
    }

    private static boolean isYear(final String words, final int at) {
        final String year = words.substring(at, at + 4);
        return year.startsWith("19") || year.startsWith("20") || year.startsWith("25");
    }

    private static boolean isDigit(final String words, final int at) {
        return at < words.length() && Character.isDigit(words.charAt(at));
    }

    private static boolean isMeridiem(final String words, final int at) {
        return words.regionMatches(true, at, "am", 0, 2) || words.regionMatches(true, at, "pm", 0, 2);
    }

    private static boolean hasAddress(final String words) {
        for (int at = words.indexOf('@'); at > 0; at = words.indexOf('@', at + 1)) {
            if (at + 1 < words.length()
                    && Character.isLetterOrDigit(words.charAt(at - 1))
                    && Character.isLetterOrDigit(words.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
