package org.gehoor.procedure.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts time in hours, working hours or hours on working days; clock changes count as they pass. */
final class HourCount {

    private static final List<Opening> WHOLE_DAY = List.of(new Opening(0, Opening.END_OF_DAY));
    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    private final WorkingCalendar calendar;
    private final Unit unit;
    private final Trace trace;

    HourCount(WorkingCalendar calendar, Unit unit, Trace trace) {
        this.calendar = calendar;
        this.unit = unit;
        this.trace = trace;
    }

    /** Where so much time that counts has passed; at closing time, when it is reached exactly then. */
    Reached after(Instant start, Duration time) {
        return unit == Unit.HOURS
                ? new Reached(start.plus(time), calendar.dayOf(start.plus(time)), time)
                : walk(start, time, Instant.MAX);
    }

    /** The time that counts between the two; none when the second is not later. */
    Duration between(Instant start, Instant end) {
        if (!end.isAfter(start)) {
            return Duration.ZERO;
        }
        return unit == Unit.HOURS
                ? Duration.between(start, end)
                : walk(start, ENDLESS, end).time();
    }

    private Reached walk(Instant start, Duration atMost, Instant until) {
        Duration left = atMost;
        Instant reached = start;
        for (LocalDate day = calendar.dayOf(start); ; day = next(day)) {
            for (Opening opening : calendar.isOpen(day) ? openings(day) : List.<Opening>of()) {
                // a stretch that a clock change swallows or shifts is never counted twice
                Instant counted = later(opening.opensOn(day, calendar.zone()), reached);
                Instant closes = opening.closesOn(day, calendar.zone());
                if (!counted.isBefore(until)) {
                    return new Reached(until, day, atMost.minus(left));
                }
                if (!counted.isBefore(closes)) {
                    continue;
                }
                Duration stretch = Duration.between(counted, closes.isBefore(until) ? closes : until);
                if (stretch.compareTo(left) >= 0) {
                    return new Reached(counted.plus(left), day, atMost);
                }
                left = left.minus(stretch);
                reached = closes;
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Opening> openings(LocalDate day) {
        return unit == Unit.WORKING_HOURS ? calendar.hours().on(day.getDayOfWeek()) : WHOLE_DAY;
    }

    private LocalDate next(LocalDate day) {
        if (!calendar.isOpen(day)) {
            trace.skip(day, day.plusDays(1));
        }
        LocalDate open = calendar.openFrom(day.plusDays(1));
        trace.skip(day.plusDays(1), open);
        return open;
    }

    /** A moment, the date whose time was counted last, and how much was counted. */
    record Reached(Instant moment, LocalDate day, Duration time) {}
}
