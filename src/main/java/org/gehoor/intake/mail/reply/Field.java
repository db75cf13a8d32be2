package org.gehoor.intake.mail.reply;

import org.jspecify.annotations.Nullable;

/** One line of a header block: {@code Van: …}, {@code *From:* …}, {@code De : …}, {@code 送信元：…}. */
record Field(HeaderName name, String value) {

    private static final int LONGEST_LABEL = 40;

    /** The field that stands on this line, or null. */
    static @Nullable Field on(final Line line) {
        final String bare = line.bare();
        final int end = Math.min(bare.length(), LONGEST_LABEL);
        int colon = -1;
        for (int i = 0; i < end && colon < 0; i++) {
            colon = bare.charAt(i) == ':' || bare.charAt(i) == '\uff1a' ? i : -1;
        }
        if (colon <= 0) {
            return null;
        }
        final HeaderName name = HeaderName.of(trimmed(bare.substring(0, colon)));
        return name == null ? null : new Field(name, trimmed(bare.substring(colon + 1)));
    }

    /** Without blanks and the stars of bold letters at both ends. */
    private static String trimmed(final String words) {
        int from = 0;
        int to = words.length();
        while (from < to && (words.charAt(from) <= ' ' || words.charAt(from) == '*' || words.charAt(from) == '|')) {
            from++;
        }
        while (to > from
                && (words.charAt(to - 1) <= ' ' || words.charAt(to - 1) == '*' || words.charAt(to - 1) == '|')) {
            to--;
        }
        return words.substring(from, to);
    }

    @Override
    public String toString() {
        return "Field[" + name + "]";
    }
}
