package org.gehoor.procedure.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts terms in hours, working hours and hours on working days; clock changes count as they pass. */
final class HourReckoning {

    private static final List<Opening> WHOLE_DAY = List.of(new Opening(0, Opening.END_OF_DAY));

    private final WorkingCalendar calendar;
    private final CountingRules rules;
    private final Trace trace;

    HourReckoning(WorkingCalendar calendar, CountingRules rules) {
        this.calendar = calendar;
        this.rules = rules;
        this.trace = new Trace(calendar);
    }

    DueDate due(Term term, Instant from) {
        Instant start = start(from);
        Duration length = Duration.ofHours(term.count());
        if (term.unit() == Unit.HOURS) {
            Instant due = start.plus(length);
            return ending(term, start, due, calendar.dayOf(due));
        }
        return counted(term, start, length);
    }

    private Instant start(Instant from) {
        LocalDate day = calendar.startDay(from);
        Instant start = from;
        if (!day.equals(calendar.dayOf(from))) {
            start = calendar.opening(day);
            trace.say(trace.time(from) + " is outside opening hours and counts as " + trace.time(start) + ".");
        }
        if (rules.hourStart() == HourStart.NEXT_FULL_HOUR) {
            start = start.atZone(calendar.zone())
                    .truncatedTo(ChronoUnit.HOURS)
                    .plusHours(1)
                    .toInstant();
            trace.say("The hour of the event is not counted: the term starts at " + trace.time(start) + ".");
        }
        return start;
    }

    private DueDate counted(Term term, Instant start, Duration length) {
        Duration left = length;
        Instant reached = start;
        for (LocalDate day = calendar.dayOf(start); ; day = next(day)) {
            for (Opening opening : calendar.isOpen(day) ? openings(term.unit(), day) : List.<Opening>of()) {
                Instant opens = opening.opensOn(day, calendar.zone());
                Instant closes = opening.closesOn(day, calendar.zone());
                // a stretch that a clock change swallows or shifts is never counted twice
                Instant counted = opens.isAfter(reached) ? opens : reached;
                if (!counted.isBefore(closes)) {
                    continue;
                }
                Duration stretch = Duration.between(counted, closes);
                if (stretch.compareTo(left) >= 0) {
                    return ending(term, start, counted.plus(left), day);
                }
                left = left.minus(stretch);
                reached = closes;
            }
        }
    }

    private List<Opening> openings(Unit unit, LocalDate day) {
        return unit == Unit.WORKING_HOURS ? calendar.hours().on(day.getDayOfWeek()) : WHOLE_DAY;
    }

    private LocalDate next(LocalDate day) {
        if (!calendar.isOpen(day)) {
            trace.skip(day);
        }
        LocalDate open = calendar.openFrom(day.plusDays(1));
        for (LocalDate shut = day.plusDays(1); shut.isBefore(open); shut = shut.plusDays(1)) {
            trace.skip(shut);
        }
        return open;
    }

    private DueDate ending(Term term, Instant start, Instant due, LocalDate lastDay) {
        trace.say(term + " from " + trace.time(start) + " end at " + trace.time(due) + " (" + calendar.zone() + ").");
        trace.tellSkipped();
        if (rules.roll() != Roll.NONE) {
            trace.say("A term in hours does not roll.");
        }
        return new DueDate(due, lastDay, Bound.INCLUSIVE, trace.sentences());
    }
}
