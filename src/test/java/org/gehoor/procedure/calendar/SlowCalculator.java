package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** Steps minute by minute and day by day, knowing nothing of {@link WorkingCalendar}: slow, and easy to believe. */
record SlowCalculator(
        ZoneId zone, Set<Integer> openWeekdays, LocalTime opens, LocalTime closes, Set<LocalDate> closed) {

    Instant dueInMinutes(Unit unit, int hours, Instant from) {
        Instant moment = from;
        for (int left = hours * 60; left > 0; moment = moment.plusSeconds(60)) {
            if (counts(unit, moment.atZone(zone))) {
                left--;
            }
        }
        return moment;
    }

    private boolean counts(Unit unit, ZonedDateTime minute) {
        return switch (unit) {
            case HOURS -> true;
            case HOURS_ON_WORKING_DAYS -> open(minute.toLocalDate());
            default ->
                open(minute.toLocalDate())
                        && !minute.toLocalTime().isBefore(opens)
                        && minute.toLocalTime().isBefore(closes);
        };
    }

    LocalDate lastDay(Unit unit, int count, Instant from, Roll roll) {
        LocalDate start = from.atZone(zone).toLocalDate();
        LocalDate day = start;
        for (int left = unit == Unit.WEEKS ? 7 * count : count; left > 0; ) {
            day = day.plusDays(1);
            if (ends(unit, start, day)) {
                left--;
            }
        }
        LocalDate rolled = day;
        while (roll != Roll.NONE && !open(rolled)) {
            rolled = roll == Roll.NEXT_WORKING_DAY ? rolled.plusDays(1) : rolled.minusDays(1);
        }
        return rolled.isAfter(start) ? rolled : day;
    }

    private boolean ends(Unit unit, LocalDate start, LocalDate day) {
        int wanted = Math.min(start.getDayOfMonth(), YearMonth.from(day).lengthOfMonth());
        return switch (unit) {
            case WORKING_DAYS -> open(day);
            case MONTHS -> day.getDayOfMonth() == wanted;
            case YEARS -> day.getDayOfMonth() == wanted && day.getMonth() == start.getMonth();
            default -> true;
        };
    }

    private boolean open(LocalDate day) {
        return openWeekdays.contains(day.getDayOfWeek().getValue()) && !closed.contains(day);
    }
}
