package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * One stretch of opening hours of a day: from the first minute up to, not including, the closing minute.
 *
 * @param opens minutes after midnight
 * @param closes minutes after midnight; 1440 is the end of the day
 */
record Opening(int opens, int closes) {

    static final int END_OF_DAY = 24 * 60;

    Instant opensOn(LocalDate day, ZoneId zone) {
        return moment(day, opens, zone);
    }

    Instant closesOn(LocalDate day, ZoneId zone) {
        return moment(day, closes, zone);
    }

    private static Instant moment(LocalDate day, int minute, ZoneId zone) {
        return minute == END_OF_DAY
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : moment(day.atTime(LocalTime.ofSecondOfDay(minute * 60L)), zone);
    }

    /** A time that the clock skips in spring has come when it has skipped it. */
    private static Instant moment(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    @Override
    public String toString() {
        return clock(opens) + "-" + clock(closes);
    }

    private static String clock(int minute) {
        return two(minute / 60) + ":" + two(minute % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
