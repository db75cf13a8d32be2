package org.gehoor.intake.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a date as mail programs print it for people: {@code 3 mei 2024 om 10:15}, {@code Wed, Oct 27, 2021 at 9:31 AM}, {@code 27/10/2021 09:31}. */
final class SaidDate {

    private static final int LONGEST = 300;
    private static final Map<String, Integer> ZONES = Map.of(
            "gmt", 0, "utc", 0, "cet", 60, "cest", 120, "mez", 60, "mesz", 120, "eet", 120, "eest", 180, "oesz", 180,
            "bst", 60);

    private final List<String> tokens = new ArrayList<>();
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour;
    private int minute;
    private int second;
    private @Nullable ZoneOffset zone;

    private SaidDate() {}

    /** The moment, or null; a date of which day and month could change places is read day first. */
    static @Nullable Instant of(final String words, final ZoneOffset otherwise) {
        if (words.isBlank() || words.length() > LONGEST) {
            return null;
        }
        final SaidDate said = new SaidDate();
        said.tokenize(words.toLowerCase(Locale.ROOT));
        return said.moment(otherwise);
    }

    private void tokenize(final String words) {
        int from = 0;
        for (int i = 1; i <= words.length(); i++) {
            final boolean same = i < words.length()
                    && sort(words.charAt(i)) == sort(words.charAt(from))
                    && sort(words.charAt(i)) < 2;
            if (!same) {
                tokens.add(words.substring(from, i));
                from = i;
            }
        }
    }

    private static int sort(final char c) {
        return Character.isDigit(c) ? 0 : Character.isLetter(c) ? 1 : 2;
    }

    private @Nullable Instant moment(final ZoneOffset otherwise) {
        for (int i = 0; i < tokens.size(); i++) {
            final String token = tokens.get(i);
            if (sort(token.charAt(0)) == 1) {
                word(token, i);
            } else if (sort(token.charAt(0)) == 0 && token.length() <= 4) {
                i = number(Integer.parseInt(token), i);
            }
        }
        if (year < 0 || month < 1 || day < 1) {
            return null;
        }
        try {
            return LocalDateTime.of(year, month, day, hour, minute, second).toInstant(zone == null ? otherwise : zone);
        } catch (final DateTimeException noSuchMoment) {
            return null;
        }
    }

    private void word(final String token, final int at) {
        month = month < 0 ? MonthNames.number(token) : month;
        final Integer known = ZONES.get(token);
        if (known != null) {
            zone = ZoneOffset.ofTotalSeconds(known * 60);
        }
        if ((token.equals("am") || token.equals("pm")) && at > 0 && hour <= 12) {
            hour = hour % 12 + (token.equals("pm") ? 12 : 0);
        }
    }

    /** Takes the number and what belongs with it; the last token taken. */
    private int number(final int number, final int at) {
        final String next = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
        final boolean signed =
                at > 0 && (tokens.get(at - 1).equals("+") || tokens.get(at - 1).equals("-"));
        if (signed && year > 0 && zoneAt(at)) {
            return at + (next.equals(":") ? 2 : 0);
        }
        final int second = digits(at + 2);
        if ((next.equals(":") || next.equals("h") || next.equals(".") && year > 0)
                && second >= 0
                && number < 24
                && second < 60) {
            return time(number, second, at);
        }
        if ((next.equals("/") || next.equals("-") || next.equals("."))
                && second >= 1
                && digits(at + 4) >= 0
                && year < 0) {
            return numeric(number, second, digits(at + 4), at);
        }
        if (tokens.get(at).length() == 4 && number >= 1980 && number < 2100) {
            year = year < 0 ? number : year;
        } else if (day < 0 && number >= 1 && number <= 31) {
            day = number;
        }
        return at;
    }

    private int time(final int hours, final int minutes, final int at) {
        hour = hours;
        minute = minutes;
        final boolean seconds =
                at + 3 < tokens.size() && tokens.get(at + 3).equals(tokens.get(at + 1)) && digits(at + 4) >= 0;
        second = seconds ? Math.min(59, digits(at + 4)) : 0;
        return seconds ? at + 4 : at + 2;
    }

    private int numeric(final int first, final int second, final int third, final int at) {
        final boolean yearFirst = tokens.get(at).length() == 4;
        year = yearFirst ? first : third < 100 ? 2000 + third : third;
        final int one = yearFirst ? third : first;
        // 10/27/2021 can only be American
        final boolean american = second > 12 && one <= 12;
        month = american ? one : second;
        day = american ? second : one;
        return at + 4;
    }

    private boolean zoneAt(final int at) {
        final String digits = tokens.get(at);
        final int value = Integer.parseInt(digits);
        final boolean colon = at + 2 < tokens.size() && tokens.get(at + 1).equals(":") && digits(at + 2) >= 0;
        final int minutes =
                digits.length() == 4 ? value / 100 * 60 + value % 100 : value * 60 + (colon ? digits(at + 2) : 0);
        if (digits.length() == 3 || minutes > 18 * 60) {
            return false;
        }
        zone = ZoneOffset.ofTotalSeconds((tokens.get(at - 1).equals("-") ? -minutes : minutes) * 60);
        return true;
    }

    private int digits(final int at) {
        return at < tokens.size()
                        && tokens.get(at).length() <= 4
                        && sort(tokens.get(at).charAt(0)) == 0
                ? Integer.parseInt(tokens.get(at))
                : -1;
    }
}
