package org.gehoor.intake.call;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of strangers without what moves cursors, ends lines, or a database refuses. */
public final class PlainWords {

    private static final int LONGEST_LINE = 300;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\u0080-\u009F\u2028\u2029\\s]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\u0080-\u009F]");

    private PlainWords() {}

    /** A name, a number, an id: one line, cut at 300 characters; null stays null. */
    public static @Nullable String line(final @Nullable String said) {
        if (said == null) {
            return null;
        }
        final String cut = said.length() > 4 * LONGEST_LINE ? said.substring(0, 4 * LONGEST_LINE) : said;
        final String line = BLANKS.matcher(cut).replaceAll(" ").strip();
        return line.length() > LONGEST_LINE ? whole(line.substring(0, LONGEST_LINE)) : whole(line);
    }

    /** What was said: lines and tabs stay. */
    public static String text(final String said) {
        final String lines =
                said.indexOf('\r') < 0 ? said : said.replace("\r\n", "\n").replace('\r', '\n');
        return whole(CONTROLS.matcher(lines).replaceAll("")).strip();
    }

    /** Half a character is no character: JSON can name what UTF-8 cannot write. */
    private static String whole(final String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        final StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
