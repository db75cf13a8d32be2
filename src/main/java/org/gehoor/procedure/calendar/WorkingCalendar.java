package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The calendar of one organisation: its zone, opening hours and closed days, and what terms come to in it.
 *
 * <p>Days are dates in {@code zone}. A working day is a date whose weekday has opening hours and that is not closed.
 */
public record WorkingCalendar(ZoneId zone, OpeningHours hours, ClosedDays closedDays, AfterHours afterHours) {

    /** Longer than any row of holidays; a search beyond it would never end. */
    private static final int FAR = 400;

    /** The last one that dates of four digits can tell. */
    private static final int LAST_YEAR = 9999;

    /**
     * When a term that starts at {@code from} ends.
     *
     * @throws NeverEnds when the calendar has no open day within {@value #FAR} days, so that working time never passes, or when
     *     working time goes on beyond the year {@value #LAST_YEAR}
     */
    public DueDate due(Term term, Instant from, CountingRules rules) {
        return (DueDate) end(term, from, rules, List.of(), List.of());
    }

    /**
     * Where a term ends that was extended and paused.
     *
     * <p>Extensions are added to the end before rolling, each in its own unit: one in hours starts at the end of the last date
     * and makes the term end at a moment, one in days or longer starts on the date of that moment and makes it end on a date,
     * which then may roll. The unit of the last extension is the one in which a pause moves the end.
     *
     * @param extensions in the order in which they were decided
     * @param pauses in any order; what lies before the start or begins after the end before rolling moves nothing
     * @throws NeverEnds as {@link #due}
     */
    public TermEnd end(Term term, Instant from, CountingRules rules, List<Term> extensions, List<Pause> pauses) {
        return new Reckoning(this, rules, from).end(term, extensions, pauses);
    }

    /**
     * So long before a due moment: of days and longer, the opening of that day, or of the working day before it when it is
     * closed. For warnings: rather a little early.
     */
    public Instant before(Term term, Instant due) {
        return new LookAhead(this).before(term, due);
    }

    /** The local date of a moment. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Whether that date is a working day. */
    public boolean isOpen(LocalDate day) {
        return hours.openOn(day.getDayOfWeek()) && closedDays.reason(day).isEmpty();
    }

    /** Why that date is no working day; empty when it is one. */
    public Optional<String> whyClosed(LocalDate day) {
        Optional<String> reason = closedDays.reason(day);
        return reason.isPresent() || hours.openOn(day.getDayOfWeek()) ? reason : Optional.of("no opening hours");
    }

    /** That date when it is a working day, else the first one after it. */
    public LocalDate openFrom(LocalDate day) {
        return search(day, 1);
    }

    /** That date when it is a working day, else the last one before it. */
    public LocalDate openUntil(LocalDate day) {
        return search(day, -1);
    }

    /** The date on which something counts that arrived at that moment, by {@link #afterHours}. */
    public LocalDate startDay(Instant arrival) {
        LocalDate day = dayOf(arrival);
        if (afterHours == AfterHours.SAME_DAY || isOpen(day) && arrival.isBefore(closing(day))) {
            return day;
        }
        return openFrom(isOpen(day) ? day.plusDays(1) : day);
    }

    Instant opening(LocalDate openDay) {
        return hours.on(openDay.getDayOfWeek()).get(0).opensOn(openDay, zone);
    }

    Instant closing(LocalDate openDay) {
        List<Opening> openings = hours.on(openDay.getDayOfWeek());
        return openings.get(openings.size() - 1).closesOn(openDay, zone);
    }

    private LocalDate search(LocalDate start, int step) {
        LocalDate day = start;
        if (day.getYear() > LAST_YEAR) {
            throw new NeverEnds(
                    "it goes on beyond the year " + LAST_YEAR + ": take a shorter term, or more opening hours");
        }
        for (int i = 0; i < FAR; i++) {
            if (isOpen(day)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new NeverEnds("the calendar has no open day within " + FAR + " days of " + start
                + ": look at its opening hours and closed days");
    }
}
