package org.gehoor.intake.mail.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line, broken over at most {@value #MOST_LINES}, that says who wrote what is quoted below it.
 *
 * @param from its first line
 * @param to the line behind its last one
 * @param words the line in one piece
 * @param strong so full (address, or date and time behind the customary word) that it needs no quotation marks below it
 */
record Attribution(int from, int to, String words, boolean strong) {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 12;

    /** The attribution of which this is the first line, or null. */
    static @Nullable Attribution at(final List<Line> lines, final int start) {
        for (int end = start; end < lines.size() && end < start + MOST_LINES; end++) {
            final Line line = lines.get(end);
            if (line.isBlank() || line.depth() != lines.get(start).depth()) {
                return null;
            }
            if (ends(line.bare()) && firstLine(lines, end) == start) {
                final String words = joined(lines, start, end);
                return new Attribution(start, end + 1, words, isStrong(words) && !isOwnSentence(words));
            }
        }
        return null;
    }

    /** The first line of the attribution that ends here, or -1: rather one that begins as they do than the shortest. */
    private static int firstLine(final List<Line> lines, final int end) {
        int shortest = -1;
        for (int start = end; start >= 0 && start > end - MOST_LINES; start--) {
            final Line line = lines.get(start);
            if (line.isBlank() || line.depth() != lines.get(end).depth() || start < end && ends(line.bare())) {
                break;
            }
            final String words = joined(lines, start, end);
            if (words.length() > LONGEST) {
                break;
            }
            if (isOne(words)) {
                if (opens(line.bare())) {
                    return start;
                }
                shortest = shortest < 0 ? start : shortest;
            }
        }
        return shortest;
    }

    private static boolean opens(final String bare) {
        final String lower = Words.lower(bare).replaceFirst("^[-\u2014>( ]{0,9}", "");
        return !lower.isEmpty()
                && (Character.isDigit(lower.charAt(0))
                        || Words.beginsWithAny(lower, WritingWords.OPENERS)
                                && (lower.chars().anyMatch(Character::isDigit) || lower.charAt(0) > '\u2e80'));
    }

    private static boolean ends(final String bare) {
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return false;
        }
        final char last = bare.charAt(bare.length() - 1);
        return last == ':' || last == '\uff1a' || bare.endsWith("----");
    }

    private static boolean isOne(final String words) {
        final String lower = Words.lower(words);
        if (lower.endsWith("----") && !lower.startsWith("----")) {
            return false;
        }
        final boolean wrote = Words.holdsAny(lower, WritingWords.WROTE);
        final Clues clues = Clues.in(words);
        return wrote && (clues.date() || clues.address() || clues.time() || Words.count(words) <= MOST_WORDS)
                || clues.address() && (clues.date() || clues.time()) && endsOnAddress(lower);
    }

    private static boolean isStrong(final String words) {
        final Clues clues = Clues.in(words);
        return clues.address() && (clues.date() || clues.time())
                || clues.date() && clues.time()
                || words.startsWith("----");
    }

    private static boolean isOwnSentence(final String words) {
        return !Clues.in(words).address() && Words.holdsAny(Words.lower(words), WritingWords.PERSONAL);
    }

    private static boolean endsOnAddress(final String lower) {
        return lower.length() > 2 && ">)]".indexOf(lower.charAt(lower.length() - 2)) >= 0;
    }

    private static String joined(final List<Line> lines, final int start, final int end) {
        final StringBuilder words = new StringBuilder();
        for (int i = start; i <= end && words.length() <= LONGEST; i++) {
            words.append(i == start ? "" : " ").append(lines.get(i).bare());
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return "Attribution[lines " + from + " to " + to + "]";
    }
}
