package org.gehoor.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.calendar.Pause;
import org.jspecify.annotations.Nullable;

/** Reads moments, with an offset or local to the zone; an offset says which zone when none is named. */
final class TermTimes {

    private static final String FORM =
            "write it as 2026-04-03T16:30+02:00, 2026-04-03T14:30Z, or 2026-04-03T16:30 for a"
                    + " local time in %s, in the years 1900 to 9999";

    private final @Nullable ZoneId zone;
    private final String whoseZone;
    private final Misuse misuse;

    /** @param whoseZone what names the zone of a local time: an option, or in words */
    TermTimes(@Nullable ZoneId zone, String whoseZone, Misuse misuse) {
        this.zone = zone;
        this.whoseZone = whoseZone;
        this.misuse = misuse;
    }

    /** The offset that a time is written with. */
    static Optional<ZoneOffset> offset(String words) {
        try {
            return parsed(words) instanceof OffsetDateTime time ? Optional.of(time.getOffset()) : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    Optional<Instant> moment(String option, String words) {
        try {
            TemporalAccessor time = parsed(words);
            Instant moment =
                    time instanceof OffsetDateTime exact ? exact.toInstant() : local(option, (LocalDateTime) time);
            if (moment == null) {
                return Optional.empty();
            }
            int year = moment.atZone(ZoneOffset.UTC).getYear();
            if (year >= 1900 && year <= 9999) {
                return Optional.of(moment);
            }
        } catch (DateTimeException noTime) {
            // told below
        }
        misuse.say(option, "\"" + words + "\" is no time that exists", FORM.formatted(whoseZone));
        return Optional.empty();
    }

    private static TemporalAccessor parsed(String words) {
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(words, OffsetDateTime::from, LocalDateTime::from);
    }

    private @Nullable Instant local(String option, LocalDateTime time) {
        if (zone == null) {
            return null; // --zone is missing, which is told once
        }
        ZonedDateTime zoned = time.atZone(zone);
        if (zoned.toLocalDateTime().equals(time)) {
            return zoned.toInstant();
        }
        misuse.say(
                option,
                "the clock in " + zone + " skips " + time,
                "write " + zoned.toLocalDateTime() + ", or the moment with its offset");
        return null;
    }

    Optional<Pause> pause(String words) {
        List<String> ends = List.of(words.split("/", -1));
        if (ends.size() != 2 || ends.get(0).isBlank()) {
            misuse.say("--pause", "\"" + words + "\" is no pause", "write START/END, or START/ while it lasts");
            return Optional.empty();
        }
        Optional<Instant> from = moment("--pause", ends.get(0));
        if (ends.get(1).isBlank()) {
            return from.map(start -> new Pause(start, null));
        }
        Optional<Instant> until = moment("--pause", ends.get(1));
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(from.get())) {
            misuse.say("--pause", words + " ends before it starts", "write the earlier time first");
            return Optional.empty();
        }
        return Optional.of(new Pause(from.get(), until.get()));
    }
}
