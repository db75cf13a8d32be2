package org.gehoor.intake.mail.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says in a few lines what the first event of an invitation holds (iCalendar, RFC 5545): what, when, where, and what was written with it. */
public final class CalendarText {

    private static final Map<String, Integer> ORDER =
            Map.of("SUMMARY", 0, "DTSTART", 1, "DTEND", 2, "LOCATION", 3, "DESCRIPTION", 4);

    private CalendarText() {}

    public static String of(final String source) {
        final Map<Integer, String> said = new TreeMap<>();
        final String unfolded = source.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
        boolean event = false;
        for (final String line : (Iterable<String>) unfolded.lines()::iterator) {
            final String upper = line.substring(0, Math.min(line.length(), 20)).toUpperCase(Locale.ROOT);
            if (upper.startsWith("BEGIN:")) {
                event = upper.startsWith("BEGIN:VEVENT")
                        || upper.startsWith("BEGIN:VTODO")
                        || upper.startsWith("BEGIN:VJOURNAL");
            } else if (event) {
                property(line, upper, said);
            }
        }
        return String.join("\n", said.values());
    }

    private static void property(final String line, final String upper, final Map<Integer, String> said) {
        int nameEnd = 0;
        while (nameEnd < upper.length() && Character.isLetter(upper.charAt(nameEnd))) {
            nameEnd++;
        }
        final Integer place = ORDER.get(upper.substring(0, nameEnd));
        final int colon = valueStart(line, nameEnd);
        if (place != null && colon >= 0) {
            final String value = unescaped(line.substring(colon + 1)).strip();
            if (!value.isEmpty()) {
                said.putIfAbsent(place, upper.startsWith("DT") ? moment(value) : value);
            }
        }
    }

    /** The colon that is not within a quoted parameter, or -1. */
    private static int valueStart(final String line, final int from) {
        boolean quotes = false;
        for (int i = from; i < line.length(); i++) {
            quotes ^= line.charAt(i) == '"';
            if (!quotes && line.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    /** {@code 20261120T140000Z} reads {@code 2026-11-20 14:00Z}; anything else stays. */
    private static String moment(final String value) {
        if (value.length() < 8 || !value.substring(0, 8).chars().allMatch(Character::isDigit)) {
            return value;
        }
        final String day = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
        return value.length() < 13 || value.charAt(8) != 'T'
                ? day
                : day + " " + value.substring(9, 11) + ":" + value.substring(11, 13) + (value.endsWith("Z") ? "Z" : "");
    }

    private static String unescaped(final String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        final StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            final char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                final char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
