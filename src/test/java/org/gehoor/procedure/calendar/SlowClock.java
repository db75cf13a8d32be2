package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** A calendar that is asked minute by minute and day by day, and knows nothing of {@link WorkingCalendar}. */
record SlowClock(ZoneId zone, Set<Integer> openWeekdays, List<Stretch> stretches, Set<LocalDate> closed) {

    /** Minutes after midnight, the last one not counted. */
    record Stretch(int opens, int closes) {
        @Override
        public String toString() {
            return "%02d:%02d-%02d:%02d".formatted(opens / 60, opens % 60, closes / 60, closes % 60);
        }
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    boolean open(LocalDate day) {
        return openWeekdays.contains(day.getDayOfWeek().getValue()) && !closed.contains(day);
    }

    boolean counts(Unit unit, Instant minute) {
        if (unit == Unit.HOURS) {
            return true;
        }
        ZonedDateTime local = minute.atZone(zone);
        int clock = local.getHour() * 60 + local.getMinute();
        return open(local.toLocalDate())
                && (unit == Unit.HOURS_ON_WORKING_DAYS
                        || stretches.stream().anyMatch(s -> s.opens() <= clock && clock < s.closes()));
    }

    /** Where so many minutes that count have passed. */
    Instant step(Unit unit, Instant start, long minutes) {
        Instant moment = start;
        for (long left = minutes; left > 0; moment = moment.plusSeconds(60)) {
            if (counts(unit, moment)) {
                left--;
            }
        }
        return moment;
    }

    long minutes(Unit unit, Instant start, Instant end) {
        long found = 0;
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            if (counts(unit, minute)) {
                found++;
            }
        }
        return found;
    }

    /** The first moment of a date, found by walking to it. */
    Instant midnight(LocalDate day) {
        Instant minute = day.minusDays(1).atTime(12, 0).atZone(zone).toInstant();
        while (dayOf(minute).isBefore(day)) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    Instant opening(LocalDate day) {
        Instant minute = midnight(day);
        while (!counts(Unit.WORKING_HOURS, minute)) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    Instant closing(LocalDate day) {
        Instant minute = midnight(day.plusDays(1));
        while (!counts(Unit.WORKING_HOURS, minute.minusSeconds(60))) {
            minute = minute.minusSeconds(60);
        }
        return minute;
    }

    Instant nextFullHour(Instant from) {
        Instant minute = from.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
        while (minute.atZone(zone).getMinute() != 0) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    WorkingCalendar fast(AfterHours afterHours) {
        return Calendars.of(zone, openWeekdays, stretches, closed, afterHours);
    }
}
