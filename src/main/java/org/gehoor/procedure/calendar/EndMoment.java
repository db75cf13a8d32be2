package org.gehoor.procedure.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A moment, in a unit of time; {@code lastDay} is the date whose time was counted last. */
record EndMoment(Reckoning on, Instant moment, LocalDate lastDay, Unit unit) implements End {

    @Override
    public End plus(Term more) {
        return more.unit().ofTime()
                ? plus(Duration.ofHours(more.count()), more.unit())
                : new EndDay(on, lastDay, 0, more.unit()).plus(more);
    }

    private EndMoment plus(Duration more, Unit in) {
        if (more.isZero()) {
            return this;
        }
        HourCount.Reached reached = new HourCount(on.calendar, in, on.trace).after(moment, more);
        return new EndMoment(on, reached.moment(), reached.day(), in);
    }

    @Override
    public boolean isBefore(Instant other) {
        return moment.isBefore(other);
    }

    @Override
    public End plusPause(Instant from, Instant until) {
        return plus(between(from, until), unit);
    }

    @Override
    public Remaining remaining(Instant from) {
        return new Remaining(unit, between(from, moment).toSeconds());
    }

    /** What counts between the two; not told as skipped, since it is no part of the term. */
    private Duration between(Instant from, Instant until) {
        return new HourCount(on.calendar, unit, new Trace(on.calendar)).between(from, until);
    }

    @Override
    public String words() {
        return "at " + on.trace.time(moment) + " (" + on.calendar.zone() + ")";
    }

    @Override
    public Bound bound() {
        return Bound.INCLUSIVE;
    }

    @Override
    public DueDate settle() {
        if (on.rules.roll() != Roll.NONE) {
            on.trace.say("A term in hours does not roll.");
        }
        return new DueDate(moment, lastDay, Bound.INCLUSIVE, on.trace.sentences());
    }
}
