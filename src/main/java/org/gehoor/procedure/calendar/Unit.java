package org.gehoor.procedure.calendar;

/** In what a term is counted; the words are those of the configuration. */
public enum Unit {
    /** Elapsed time: nights, weekends and clock changes all count. */
    HOURS("hour", "hours"),
    /** Time inside the opening hours of open days. */
    WORKING_HOURS("working hour", "working hours"),
    /** Elapsed time, with closed days left out as a whole. */
    HOURS_ON_WORKING_DAYS("hour on working days", "hours on working days"),
    /** Dates; the start date is not counted. */
    DAYS("day", "days"),
    /** Open dates; the start date is not counted. */
    WORKING_DAYS("working day", "working days"),
    /** The same weekday, so many weeks on. */
    WEEKS("week", "weeks"),
    /** The same date, so many months on; a missing date becomes the last of that month. */
    MONTHS("month", "months"),
    /** The same date, so many years on; 29 February becomes the 28th. */
    YEARS("year", "years");

    private final String one;
    private final String many;

    Unit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** Whether a term in this unit ends at a moment (inclusive) instead of at the end of a date. */
    public boolean ofTime() {
        return this == HOURS || this == WORKING_HOURS || this == HOURS_ON_WORKING_DAYS;
    }

    /** "1 week", "3 weeks". */
    String counted(long count) {
        return count + " " + (count == 1 ? one : many);
    }

    boolean isCalled(String words) {
        return words.equals(one) || words.equals(many);
    }
}
