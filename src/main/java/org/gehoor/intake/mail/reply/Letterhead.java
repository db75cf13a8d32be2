package org.gehoor.intake.mail.reply;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The block of header fields that a mail program writes above an earlier mail.
 *
 * @param from its first line
 * @param to the line behind its last one
 */
record Letterhead(int from, int to, Map<HeaderName, String> values) {

    private static final Set<HeaderName> FIRST =
            EnumSet.of(HeaderName.FROM, HeaderName.TO, HeaderName.DATE, HeaderName.SUBJECT);
    private static final int MOST_LINES = 60;
    private static final int FULL_LINE = 74;
    private static final int MOST_CONTINUATIONS = 12;

    String value(final HeaderName name) {
        return values.getOrDefault(name, "");
    }

    /** The block that begins on this line: a sender and two other fields, or one behind a line that announces it; null for none. */
    static @Nullable Letterhead at(final List<Line> lines, final int start, final boolean announced) {
        final Field first = Field.on(lines.get(start));
        if (first == null || !FIRST.contains(first.name())) {
            return null;
        }
        final Map<HeaderName, String> values = new EnumMap<>(HeaderName.class);
        int end = start;
        int at = start;
        HeaderName last = HeaderName.OTHER;
        while (at >= 0 && at - start < MOST_LINES) {
            final Field field = Field.on(lines.get(at));
            if (field == null) {
                values.merge(last, lines.get(at).bare(), Letterhead::joined);
            } else {
                last = field.name();
                if (values.containsKey(last) && last != HeaderName.OTHER) {
                    break;
                }
                values.put(last, field.value());
            }
            end = at + 1;
            at = next(lines, at, values, last);
        }
        final Letterhead head = new Letterhead(start, end, values);
        return head.isOne(announced) ? head : null;
    }

    boolean isOne(final boolean announced) {
        final int named = (int) values.keySet().stream()
                .filter(name -> name == HeaderName.DATE || name == HeaderName.SUBJECT || name == HeaderName.TO)
                .count();
        final String from = value(HeaderName.FROM);
        return !from.isBlank() && from.length() <= 400 && named >= (announced ? 1 : 2);
    }

    /** The next line of the block, or -1. */
    private static int next(
            final List<Line> lines, final int at, final Map<HeaderName, String> values, final HeaderName last) {
        if (at + 1 >= lines.size()) {
            return -1;
        }
        final Line line = lines.get(at + 1);
        if (line.isBlank()) {
            // programs that make a paragraph of each field
            final int after = at + 2;
            final Field field = after < lines.size() ? Field.on(lines.get(after)) : null;
            final boolean goesOn =
                    field != null && field.name() != HeaderName.OTHER && !values.containsKey(field.name());
            return goesOn && field != null && !field.value().isEmpty() && values.size() < 5 ? after : -1;
        }
        if (Field.on(line) != null) {
            return at + 1;
        }
        return isContinuation(lines, at, values, last) ? at + 1 : -1;
    }

    /** A value goes on where another field follows before any blank line, or where a list of people ends on a comma. */
    private static boolean isContinuation(
            final List<Line> lines, final int at, final Map<HeaderName, String> values, final HeaderName last) {
        final String value = values.getOrDefault(last, "");
        if (value.isEmpty() || value.endsWith(",") || value.endsWith(";")) {
            return last != HeaderName.SUBJECT || !value.isEmpty();
        }
        for (int i = at + 2;
                i < lines.size() && i < at + MOST_CONTINUATIONS && !lines.get(i).isBlank();
                i++) {
            final Field field = Field.on(lines.get(i));
            if (field != null && !values.containsKey(field.name())) {
                return true;
            }
        }
        final boolean alone = at + 2 >= lines.size() || lines.get(at + 2).isBlank();
        final String more = lines.get(at + 1).bare();
        final int word = more.indexOf(' ') < 0 ? more.length() : more.indexOf(' ');
        return alone
                && lines.get(at).text().length() + 1 + word > FULL_LINE
                && lines.get(at).text().length() < 90;
    }

    static String joined(final String value, final String more) {
        return value.length() > 2_000 ? value : value.isEmpty() ? more : value + " " + more;
    }

    @Override
    public String toString() {
        return "Letterhead[lines " + from + " to " + to + "]";
    }
}
