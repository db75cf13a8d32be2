package org.gehoor.register.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A year in an organisation's zone.
 *
 * @param from its first moment
 * @param end the first moment that it does not cover: New Year, or now where that is earlier
 */
public record Period(int year, Instant from, Instant end, boolean provisional, ZoneId zone) {

    public static Period of(int year, ZoneId zone, Instant now) {
        Instant newYear = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant();
        boolean running = now.isBefore(newYear);
        return new Period(
                year, LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(), running ? now : newYear, running, zone);
    }

    public LocalDate firstDay() {
        return day(from);
    }

    public LocalDate lastDay() {
        return day(end.minusNanos(1));
    }

    /** Whether it has not begun yet. */
    public boolean toCome() {
        return !from.isBefore(end);
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(end);
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
