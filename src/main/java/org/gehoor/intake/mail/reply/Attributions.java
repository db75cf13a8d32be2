package org.gehoor.intake.mail.reply;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of one text; looks at no more than {@value #MOST_LOOKS} lines that end as one does. */
final class Attributions {

    private static final int MOST_LOOKS = 1_000;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 12;
    private static final int UNKNOWN = -2;
    private static final int NONE = -1;

    private final List<Line> lines;
    private final int[] firsts;
    private int budget = MOST_LOOKS;

    Attributions(final List<Line> lines) {
        this.lines = lines;
        this.firsts = new int[lines.size()];
        Arrays.fill(firsts, UNKNOWN);
    }

    /** The attribution of which this is the first line, or null. */
    @Nullable
    Attribution at(final int start) {
        for (int end = start; end < lines.size() && end < start + MOST_LINES; end++) {
            final Line line = lines.get(end);
            if (line.isBlank() || line.depth() != lines.get(start).depth()) {
                return null;
            }
            if (ends(line.bare())) {
                // the first line that ends as one does is the end
                return firstLine(end) == start ? attribution(start, end) : null;
            }
        }
        return null;
    }

    private Attribution attribution(final int start, final int end) {
        final String words = joined(start, end);
        return new Attribution(start, end + 1, words, isStrong(words) && !isOwnSentence(words));
    }

    private int firstLine(final int end) {
        if (firsts[end] == UNKNOWN) {
            firsts[end] = budget-- > 0 ? foundFirstLine(end) : NONE;
        }
        return firsts[end];
    }

    /** The first line of the attribution that ends here: rather one that begins as they do than the shortest. */
    private int foundFirstLine(final int end) {
        int shortest = NONE;
        for (int start = end; start >= 0 && start > end - MOST_LINES; start--) {
            final Line line = lines.get(start);
            if (line.isBlank() || line.depth() != lines.get(end).depth() || start < end && ends(line.bare())) {
                break;
            }
            final String words = joined(start, end);
            if (words.length() > LONGEST) {
                break;
            }
            if (isOne(words)) {
                if (opens(line.bare())) {
                    return start;
                }
                shortest = shortest == NONE ? start : shortest;
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
        return !Clues.in(words).address()
                && (Words.holdsAny(Words.lower(words), WritingWords.PERSONAL) || endsOnCommonWord(words));
    }

    /** {@code … schreef de gemeente:} is a sentence, {@code … schreef Jan Jansen:} and {@code … Jan Jansen wrote:} are not. */
    private static boolean endsOnCommonWord(final String words) {
        final String[] parts = words.split("[ ,:\uff1a]+");
        final String last = parts.length == 0 ? "" : parts[parts.length - 1];
        return !last.isEmpty()
                && Character.isLowerCase(last.charAt(0))
                && !Words.holdsAny(Words.lower(last), WritingWords.WROTE);
    }

    private static boolean endsOnAddress(final String lower) {
        return lower.length() > 2 && ">)]".indexOf(lower.charAt(lower.length() - 2)) >= 0;
    }

    private String joined(final int start, final int end) {
        final StringBuilder words = new StringBuilder();
        for (int i = start; i <= end && words.length() <= LONGEST; i++) {
            words.append(i == start ? "" : " ").append(lines.get(i).bare());
        }
        return words.toString();
    }
}
