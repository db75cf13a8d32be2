package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The end of a date. Months are kept apart from the date they are added to until somebody asks: 31 January and a month is
 * 28 February, but with one month more it is 31 March.
 */
record EndDay(Reckoning on, LocalDate base, long months, Unit unit) implements End {

    private LocalDate day() {
        return base.plusMonths(months);
    }

    @Override
    public End plus(Term more) {
        int count = more.count();
        return switch (more.unit()) {
            case DAYS -> at(day().plusDays(count), more.unit());
            case WEEKS -> at(day().plusWeeks(count), more.unit());
            case MONTHS -> new EndDay(on, base, months + count, more.unit());
            case YEARS -> new EndDay(on, base, months + 12L * count, more.unit());
            case WORKING_DAYS -> at(openDays(count), more.unit());
            case HOURS, WORKING_HOURS, HOURS_ON_WORKING_DAYS ->
                new EndMoment(on, closing(day()), day(), more.unit()).plus(more);
        };
    }

    private EndDay at(LocalDate day, Unit in) {
        return new EndDay(on, day, 0, in);
    }

    private LocalDate openDays(long count) {
        LocalDate day = day();
        for (long left = count; left > 0; left--) {
            LocalDate open = on.calendar.openFrom(day.plusDays(1));
            on.trace.skip(day.plusDays(1), open);
            day = open;
        }
        return day;
    }

    @Override
    public boolean isBefore(Instant moment) {
        Instant closing = closing(day());
        return closesEarly(day()) ? closing.isBefore(moment) : !closing.isAfter(moment);
    }

    @Override
    public End plusPause(Instant from, Instant until) {
        long days = dates(later(on.calendar.dayOf(from)), on.calendar.dayOf(until));
        if (days <= 0) {
            return this;
        }
        return at(unit == Unit.WORKING_DAYS ? openDays(days) : day().plusDays(days), unit);
    }

    @Override
    public Remaining remaining(Instant from) {
        return new Remaining(unit, dates(later(on.calendar.dayOf(from)), day()));
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(on.startDay) ? on.startDay : day;
    }

    /** The dates after the first up to and including the last that count in this unit. */
    private long dates(LocalDate first, LocalDate last) {
        return unit == Unit.WORKING_DAYS
                ? first.datesUntil(last.isAfter(first) ? last : first)
                        .filter(day -> on.calendar.isOpen(day.plusDays(1)))
                        .count()
                : ChronoUnit.DAYS.between(first, last);
    }

    @Override
    public String words() {
        return "on " + on.trace.day(day());
    }

    @Override
    public Bound bound() {
        return on.rules.dayEnd() == DayEnd.CLOSE_OF_BUSINESS ? Bound.INCLUSIVE : Bound.EXCLUSIVE;
    }

    @Override
    public DueDate settle() {
        LocalDate last = new LastDay(on).settled(day());
        on.trace.say(
                closesEarly(last)
                        ? "In time until closing, " + on.trace.time(closing(last)) + zone()
                        : "In time until the end of " + on.trace.day(last) + zone());
        return new DueDate(
                closing(last), last, closesEarly(last) ? Bound.INCLUSIVE : Bound.EXCLUSIVE, on.trace.sentences());
    }

    private String zone() {
        return " (" + on.calendar.zone() + ").";
    }

    private boolean closesEarly(LocalDate day) {
        return on.rules.dayEnd() == DayEnd.CLOSE_OF_BUSINESS && on.calendar.isOpen(day);
    }

    private Instant closing(LocalDate day) {
        return closesEarly(day)
                ? on.calendar.closing(day)
                : day.plusDays(1).atStartOfDay(on.calendar.zone()).toInstant();
    }
}
