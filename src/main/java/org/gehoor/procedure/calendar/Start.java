package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where a term starts: by {@code after_hours} for every unit, by {@code hour_start} for units of time. */
final class Start {

    private final Reckoning on;
    private final Instant from;
    private final boolean late;

    Start(Reckoning on, Instant from) {
        this.on = on;
        this.from = from;
        this.late = !on.startDay.equals(on.calendar.dayOf(from));
    }

    End of(Term term) {
        if (late) {
            on.trace.say(on.trace.time(from) + " is outside opening hours and counts as "
                    + (term.unit().ofTime()
                            ? on.trace.time(on.calendar.opening(on.startDay))
                            : on.trace.day(on.startDay))
                    + ".");
        }
        if (!term.unit().ofTime()) {
            return new EndDay(on, on.startDay, 0, term.unit());
        }
        Instant start = moment(term);
        if (on.rules.hourStart() == HourStart.NEXT_FULL_HOUR) {
            on.trace.say("The hour of the event is not counted: the term starts at " + on.trace.time(start) + ".");
        }
        return new EndMoment(on, start, on.calendar.dayOf(start), term.unit());
    }

    /** That moment, or the start when that is later: a pause takes nothing from the time before. */
    Instant orLater(Instant moment, Term term) {
        Instant start = moment(term);
        return moment.isAfter(start) ? moment : start;
    }

    String words(Term term) {
        return term.unit().ofTime()
                ? on.trace.time(moment(term))
                : on.trace.day(on.startDay) + ", which is not counted,";
    }

    private Instant moment(Term term) {
        if (!term.unit().ofTime()) {
            return late ? on.startDay.atStartOfDay(on.calendar.zone()).toInstant() : from;
        }
        Instant start = late ? on.calendar.opening(on.startDay) : from;
        return on.rules.hourStart() == HourStart.AT_ONCE
                ? start
                : start.atZone(on.calendar.zone())
                        .truncatedTo(ChronoUnit.HOURS)
                        .plusHours(1)
                        .toInstant();
    }
}
