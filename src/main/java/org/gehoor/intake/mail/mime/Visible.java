package org.gehoor.intake.mail.mime;

/** Makes strings fit to be stored and shown: no control characters, no lone surrogates, no characters that turn the reading direction round. */
public final class Visible {

    private Visible() {}

    /** A header value without line ends and controls; folding leaves its white space. */
    static String unfolded(final String folded) {
        int i = 0;
        while (i < folded.length() && !isControl(folded.charAt(i))) {
            i++;
        }
        if (i == folded.length()) {
            return folded.strip();
        }
        final StringBuilder value = new StringBuilder(folded.length());
        for (i = 0; i < folded.length(); i++) {
            final char c = folded.charAt(i);
            if (!isControl(c)) {
                value.append(c);
            } else if (c == '\t' || c == '\r' && i + 1 < folded.length() && folded.charAt(i + 1) != '\n') {
                value.append(' ');
            }
        }
        return value.toString().strip();
    }

    /** One line: runs of white space become one space, controls and direction overrides go, cut at so many characters. */
    public static String line(final String text, final int max) {
        final StringBuilder line = new StringBuilder(Math.min(text.length(), max));
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() < max; i++) {
            final char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029') {
                // a control that is no white space vanishes, it does not part words
                space |= c == ' ' || c >= '\t' && c <= '\r' || c > '\u007f';
                continue;
            }
            if (isControl(c) || turnsDirection(c)) {
                continue;
            }
            if (space && line.length() > 0) {
                line.append(' ');
            }
            space = false;
            line.append(c);
        }
        return wellFormed(line);
    }

    /** A text with {@code \n} as line end, without other controls than tabs, cut at so many characters. */
    public static String text(final String text, final int max) {
        int i = 0;
        while (i < text.length() && !needsCare(text.charAt(i))) {
            i++;
        }
        if (i == text.length() && i <= max) {
            return text;
        }
        final StringBuilder clean = new StringBuilder(Math.min(text.length(), max));
        for (i = 0; i < text.length() && clean.length() < max; i++) {
            final char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\n' || c == '\t' || !isControl(c)) {
                clean.append(c);
            }
        }
        return wellFormed(clean);
    }

    private static boolean needsCare(final char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= '\u007f' && c < '\u00a0' || Character.isSurrogate(c);
    }

    private static boolean isControl(final char c) {
        return c < ' ' || c >= '\u007f' && c < '\u00a0';
    }

    /** Overrides, embeddings, isolates, and the byte order mark. */
    public static boolean turnsDirection(final char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\ufeff';
    }

    /** PostgreSQL and JSON take no half characters. */
    private static String wellFormed(final StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text.setCharAt(i, '\ufffd');
            }
        }
        return text.toString();
    }
}
