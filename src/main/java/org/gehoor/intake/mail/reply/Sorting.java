package org.gehoor.intake.mail.reply;

import java.util.Arrays;
import java.util.List;

/** Which of the three texts each line belongs to. */
final class Sorting {

    private final List<Line> lines;
    private final Place[] places;

    Sorting(final List<Line> lines) {
        this.lines = lines;
        this.places = new Place[lines.size()];
        Arrays.fill(places, Place.NEW);
    }

    List<Line> lines() {
        return lines;
    }

    Place at(final int line) {
        return places[line];
    }

    void put(final int from, final int to, final Place place) {
        Arrays.fill(places, from, to, place);
    }

    boolean isNew(final int line) {
        return places[line] == Place.NEW;
    }

    /** Whether anything can be read in the new lines from here up to there. */
    boolean saysSomethingNew(final int from, final int to) {
        for (int i = from; i < to; i++) {
            if (isNew(i) && !lines.get(i).isBlank() && !Dividers.isRule(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The lines of one place as text; where others lay between them a blank line stands. */
    String text(final Place place) {
        final StringBuilder text = new StringBuilder();
        boolean gap = false;
        boolean blank = true;
        for (int i = 0; i < places.length; i++) {
            if (places[i] != place) {
                gap = true;
                continue;
            }
            final String line = lines.get(i).text();
            if (gap && !blank && !line.isBlank()) {
                text.append('\n');
            }
            gap = false;
            blank = line.isBlank();
            text.append(line).append('\n');
        }
        return trimmed(text);
    }

    /** Without blank lines at either end; the indentation of the first line stays. */
    static String trimmed(final CharSequence text) {
        int from = 0;
        int to = text.length();
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        for (int i = 0; i < to && isBlank(text.charAt(i)); i++) {
            from = text.charAt(i) == '\n' ? i + 1 : from;
        }
        return text.subSequence(from, to).toString();
    }

    private static boolean isBlank(final char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }
}
