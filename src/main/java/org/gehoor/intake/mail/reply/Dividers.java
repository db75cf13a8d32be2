package org.gehoor.intake.mail.reply;

import java.util.List;

/** Lines that mail programs and help desks draw between a new mail and an earlier one. */
final class Dividers {

    private static final int LONGEST = 120;
    private static final int LONGEST_HEADER_LINE = 1_500;

    private static final List<String> FORWARDED = Phrases.of("forwarded");
    private static final List<String> ORIGINAL = Phrases.of("original");
    private static final List<String> REPLY_ABOVE = Phrases.of("reply-above");

    private Dividers() {}

    static boolean isForward(final Line line) {
        return says(line, FORWARDED);
    }

    static boolean isOriginal(final Line line) {
        return says(line, ORIGINAL) && isDrawn(line.bare()) || isGroupWise(line);
    }

    /** {@code >>> Jan Jansen 3-5-2024 10:11 >>>}, below which GroupWise leaves the earlier mail as it is. */
    static boolean isGroupWise(final Line line) {
        return line.text().startsWith(">>>")
                && line.bare().endsWith(">>>")
                && line.bare().length() > 6
                && line.bare().length() <= LONGEST
                && (Character.isLetter(line.bare().charAt(0))
                        || "\"<".indexOf(line.bare().charAt(0)) >= 0);
    }

    /** The words of a line that announces a mail and goes on with its header fields, from the first of them; empty for no such line. */
    static String behindAnnouncement(final Line line) {
        final String bare = line.bare();
        if (!isDrawn(bare) || bare.length() > LONGEST_HEADER_LINE) {
            return "";
        }
        final String said = Words.lower(undrawn(bare));
        if (!Words.beginsWithAny(said, FORWARDED) && !Words.beginsWithAny(said, ORIGINAL)) {
            return "";
        }
        final int end = Math.max(bare.lastIndexOf("-- "), bare.lastIndexOf("== "));
        return end < 0 ? "" : bare.substring(end + 3).strip();
    }

    static boolean isReplyAbove(final Line line) {
        final String bare = line.bare();
        return bare.length() <= LONGEST
                && Words.holdsAny(undrawn(bare), REPLY_ABOVE)
                && (isDrawn(bare) || Words.count(bare) <= 12);
    }

    /** A line of dashes, underscores, stars or equal signs, of which nothing can be read. */
    static boolean isRule(final Line line) {
        final String bare = line.bare();
        return bare.length() >= 3 && bare.length() <= 200 && bare.chars().allMatch(c -> isDrawing((char) c));
    }

    /** Said in so many words and nothing more: {@code ---------- Forwarded message ---------}, {@code Begin doorgestuurd bericht:}. */
    private static boolean says(final Line line, final List<String> phrases) {
        final String bare = line.bare();
        if (bare.length() < 4 || bare.length() > LONGEST) {
            return false;
        }
        final String said = undrawn(bare);
        if (phrases.contains(said)) {
            return isDrawn(bare) || bare.endsWith(":") || bare.endsWith("\uff1a") || Words.count(said) <= 4;
        }
        return isDrawn(bare) && Words.beginsWithAny(said, phrases);
    }

    private static String undrawn(final String bare) {
        int from = 0;
        int to = bare.length();
        while (from < to && isEdge(bare.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(bare.charAt(to - 1))) {
            to--;
        }
        return Words.lower(bare.substring(from, to));
    }

    private static boolean isEdge(final char c) {
        return isDrawing(c) || c == ':' || c == '\uff1a' || c == '.' || c == '(' || c == ')';
    }

    private static boolean isDrawn(final String bare) {
        int drawn = 0;
        for (int i = 0; i < bare.length() && isDrawing(bare.charAt(i)); i++) {
            drawn += bare.charAt(i) == ' ' ? 0 : 1;
        }
        return drawn >= 2;
    }

    private static boolean isDrawing(final char c) {
        return "-_=*#~+ \u2010\u2011\u2012\u2013\u2014\u2015\u2500\u2501<>[]|".indexOf(c) >= 0;
    }
}
