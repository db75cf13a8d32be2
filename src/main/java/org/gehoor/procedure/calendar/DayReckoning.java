package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Counts terms in days, working days, weeks, months and years: start day, count, roll, minimum of working days. */
final class DayReckoning {

    private final WorkingCalendar calendar;
    private final CountingRules rules;
    private final Trace trace;

    DayReckoning(WorkingCalendar calendar, CountingRules rules) {
        this.calendar = calendar;
        this.rules = rules;
        this.trace = new Trace(calendar);
    }

    DueDate due(Term term, Instant from) {
        LocalDate start = start(from);
        LocalDate end = count(term, start);
        LocalDate rolled = roll(end, start);
        LocalDate last = atLeast(rolled, start);
        return ending(last);
    }

    private LocalDate start(Instant from) {
        LocalDate day = calendar.startDay(from);
        if (!day.equals(calendar.dayOf(from))) {
            trace.say(trace.time(from) + " is outside opening hours and counts as " + trace.day(day) + ".");
        }
        return day;
    }

    private LocalDate count(Term term, LocalDate start) {
        LocalDate end =
                switch (term.unit()) {
                    case DAYS -> start.plusDays(term.count());
                    case WEEKS -> start.plusWeeks(term.count());
                    case MONTHS -> start.plusMonths(term.count());
                    case YEARS -> start.plusYears(term.count());
                    default -> workingDays(term.count(), start);
                };
        trace.say(term + " from " + trace.day(start) + ", which is not counted, end on " + trace.day(end) + ".");
        trace.tellSkipped();
        return end;
    }

    private LocalDate workingDays(int count, LocalDate start) {
        LocalDate day = start;
        for (int left = count; left > 0; left--) {
            LocalDate open = calendar.openFrom(day.plusDays(1));
            for (LocalDate shut = day.plusDays(1); shut.isBefore(open); shut = shut.plusDays(1)) {
                trace.skip(shut);
            }
            day = open;
        }
        return day;
    }

    private LocalDate roll(LocalDate end, LocalDate start) {
        if (rules.roll() == Roll.NONE || calendar.isOpen(end)) {
            return end;
        }
        boolean forward = rules.roll() == Roll.NEXT_WORKING_DAY;
        LocalDate rolled = forward ? calendar.openFrom(end) : calendar.openUntil(end);
        String closed =
                trace.day(end) + " is closed (" + calendar.whyClosed(end).orElse("") + ")";
        if (!rolled.isAfter(start)) {
            trace.say(closed + "; no working day lies between it and the start, so it stays.");
            return end;
        }
        trace.say(closed + ": the term ends on the " + (forward ? "next" : "previous") + " working day, "
                + trace.day(rolled) + ".");
        return rolled;
    }

    private LocalDate atLeast(LocalDate end, LocalDate start) {
        LocalDate day = start;
        for (int i = 0; i < rules.minWorkingDays(); i++) {
            day = calendar.openFrom(day.plusDays(1));
        }
        if (!day.isAfter(end)) {
            return end;
        }
        trace.say("The term must hold at least " + rules.minWorkingDays() + " working days: it ends on "
                + trace.day(day) + ".");
        return day;
    }

    private DueDate ending(LocalDate last) {
        if (rules.dayEnd() == DayEnd.CLOSE_OF_BUSINESS && calendar.isOpen(last)) {
            Instant closing = calendar.closing(last);
            trace.say("In time until closing, " + trace.time(closing) + " (" + calendar.zone() + ").");
            return new DueDate(closing, last, Bound.INCLUSIVE, trace.sentences());
        }
        Instant midnight = last.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        trace.say("In time until the end of " + trace.day(last) + " (" + calendar.zone() + ").");
        return new DueDate(midnight, last, Bound.EXCLUSIVE, trace.sentences());
    }
}
