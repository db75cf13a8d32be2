package org.gehoor.intake.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Date:} leniently (RFC 5322 with its obsolete forms); without a zone it is taken as UTC. */
final class MailDate {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})[ \\-]{1,3}([a-z]{3})[a-z]{0,6}[ \\-]{1,3}(\\d{2,4}),? {1,3}(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?: {0,3}([+-]\\d{4}|[a-z]{1,4}))?");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.of(
            "est", -5, "edt", -4, "cst", -6, "cdt", -5, "mst", -7, "mdt", -6, "pst", -8, "pdt", -7, "cet", 1, "cest",
            2);

    private MailDate() {}

    static @Nullable Instant of(final @Nullable String value) {
        if (value == null || value.length() > 200) {
            return null;
        }
        final Matcher date =
                DATE.matcher(BLANKS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(" "));
        final int month = date.find() ? MONTHS.indexOf(date.group(2)) + 1 : 0;
        if (month == 0) {
            return null;
        }
        final int year = Integer.parseInt(date.group(3));
        final String seconds = date.group(6);
        try {
            return LocalDateTime.of(
                            year < 50 ? 2000 + year : year < 1000 ? 1900 + year : year,
                            month,
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(4)),
                            Integer.parseInt(date.group(5)),
                            seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds)))
                    .toInstant(offset(date.group(7)));
        } catch (final DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The zone that the date is given in, UTC where it has none. */
    static ZoneOffset zone(final @Nullable String value) {
        final Matcher date = value == null || value.length() > 200
                ? null
                : DATE.matcher(BLANKS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(" "));
        try {
            return date != null && date.find() ? offset(date.group(7)) : ZoneOffset.UTC;
        } catch (final DateTimeException noSuchZone) {
            return ZoneOffset.UTC;
        }
    }

    private static ZoneOffset offset(final @Nullable String zone) {
        if (zone == null || Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.ofHours(zone == null ? 0 : ZONES.getOrDefault(zone, 0));
        }
        final int hours = Integer.parseInt(zone.substring(0, 3));
        final int minutes = Integer.parseInt(zone.substring(3));
        return ZoneOffset.ofHoursMinutes(hours, zone.startsWith("-") ? -minutes : minutes);
    }
}
