package org.gehoor.procedure.calendar;

/**
 * What is left of a term while it is paused.
 *
 * @param unit the unit in which the term ends
 * @param amount seconds for a unit of time; else dates, or open dates for working days, after the day on which it goes on
 */
public record Remaining(Unit unit, long amount) {

    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * In words: {@code 11 working hours 30 minutes}, {@code 2 weeks 3 days}, {@code 4 working days}. Months and years are told
     * in days, since a pause moves their end by dates.
     */
    @Override
    public String toString() {
        return switch (unit) {
            case HOURS, WORKING_HOURS -> unit.counted(amount / 3600) + minutes();
            case HOURS_ON_WORKING_DAYS -> Unit.HOURS.counted(amount / 3600) + minutes() + " on working days";
            case WORKING_DAYS -> unit.counted(amount);
            case WEEKS -> weeks();
            case DAYS, MONTHS, YEARS -> Unit.DAYS.counted(amount);
        };
    }

    private String minutes() {
        return part(amount % 3600 / 60, "minute") + part(amount % 60, "second");
    }

    private static String part(long count, String one) {
        return count == 0 ? "" : " " + count + " " + one + (count == 1 ? "" : "s");
    }

    private String weeks() {
        long days = amount % DAYS_OF_A_WEEK;
        if (amount < DAYS_OF_A_WEEK) {
            return Unit.DAYS.counted(days);
        }
        return Unit.WEEKS.counted(amount / DAYS_OF_A_WEEK) + part(days, "day");
    }
}
