package org.gehoor.intake.mail.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The last paragraphs of a text where they are contact data: short lines, with at least two of a telephone number, a place on the web and an address of mail. */
final class ContactBlock {

    private static final int MOST_LINES = 14;
    private static final int LONGEST_LINE = 90;

    private static final int MOST_OTHERS = 8;

    private ContactBlock() {}

    /** Where the block begins; only below a blank line, and never the whole text. */
    static OptionalInt in(final List<Line> lines, final int from, final int to) {
        int start = -1;
        int said = 0;
        for (int i = to - 1; i > from && said <= MOST_LINES; i--) {
            final Line line = lines.get(i);
            if (line.isBlank() && i + 1 < to && !lines.get(i + 1).isBlank()) {
                if (said > 0 && !isPlain(lines, i + 1, to)) {
                    break;
                }
                if (said > 0 && looksLikeOne(lines, i + 1, to)) {
                    start = i + 1;
                    // the paragraph above may be another sentence
                    break;
                }
            } else if (!line.isBlank()) {
                said++;
                if (!isShort(line)) {
                    break;
                }
            }
        }
        return start < 0 || !saysSomething(lines, from, start) ? OptionalInt.empty() : OptionalInt.of(start);
    }

    /** Two sorts of contact data or more, and not much else. */
    static boolean looksLikeOne(final List<Line> lines, final int from, final int to) {
        final Set<ContactSort> sorts = EnumSet.noneOf(ContactSort.class);
        int others = 0;
        for (int i = from; i < to && others <= MOST_OTHERS; i++) {
            final Line line = lines.get(i);
            if (!line.isBlank()) {
                final ContactSort sort = isShort(line) ? ContactSort.of(line.bare()) : ContactSort.NONE;
                sorts.add(sort);
                others += sort == ContactSort.NONE ? 1 : 0;
            }
        }
        sorts.remove(ContactSort.NONE);
        return sorts.size() >= 2 && others <= MOST_OTHERS;
    }

    /** Short lines of which none is a sentence. */
    static boolean isPlain(final List<Line> lines, final int from, final int to) {
        for (int i = from; i < to; i++) {
            final Line line = lines.get(i);
            if (!line.isBlank() && (!isShort(line) || isSentence(line.bare()))) {
                return false;
            }
        }
        return true;
    }

    /** Ends as a sentence does and is long enough to be one. */
    static boolean isSentence(final String bare) {
        final char last = bare.charAt(bare.length() - 1);
        return (last == '.' || last == '?' || last == '!') && Words.count(bare) >= 5 || Words.count(bare) > 12;
    }

    private static boolean isShort(final Line line) {
        return line.bare().length() <= LONGEST_LINE;
    }

    private static boolean saysSomething(final List<Line> lines, final int from, final int to) {
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
