package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One term, reckoned step by step: start, count, extensions, pauses, roll, minimum of working days. */
final class Reckoning {

    final WorkingCalendar calendar;
    final CountingRules rules;
    final Trace trace;
    /** The date that is not counted. */
    final LocalDate startDay;

    private final Start start;

    Reckoning(WorkingCalendar calendar, CountingRules rules, Instant from) {
        this.calendar = calendar;
        this.rules = rules;
        this.trace = new Trace(calendar);
        this.startDay = calendar.startDay(from);
        this.start = new Start(this, from);
    }

    TermEnd end(Term term, List<Term> extensions, List<Pause> pauses) {
        End end = start.of(term).plus(term);
        trace.say(term + " from " + start.words(term) + " end " + end.words() + ".");
        trace.tellSkipped();
        for (Term extension : extensions) {
            end = end.plus(extension);
            trace.say("Extended by " + extension + ": ends " + end.words() + ".");
            trace.tellSkipped();
        }
        for (Pause pause : Pauses.merged(pauses)) {
            Instant from = start.orLater(pause.from(), term);
            Instant until = pause.until();
            if (end.isBefore(from)) {
                trace.say("The pause from " + trace.time(from) + " begins after the end and moves nothing.");
            } else if (until == null) {
                return paused(end, from);
            } else if (until.isAfter(from)) {
                Remaining before = end.remaining(from);
                end = end.plusPause(from, until);
                trace.say("Paused from " + trace.time(from) + ", with " + before + " left, until " + trace.time(until)
                        + ": ends " + end.words() + ".");
                trace.tellSkipped();
            }
        }
        return end.settle();
    }

    private Paused paused(End end, Instant from) {
        Remaining remaining = end.remaining(from);
        trace.say(
                "Paused since " + trace.time(from) + ", with " + remaining + " left: no due moment until it goes on.");
        return new Paused(from, remaining, end.bound(), trace.sentences());
    }
}
