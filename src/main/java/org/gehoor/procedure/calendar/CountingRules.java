package org.gehoor.procedure.calendar;

/**
 * How a term is counted where laws and organisations differ; an organisation's own promises use {@link #PLAIN}.
 *
 * @param roll what happens to a last day on which the organisation is closed; a term in hours never rolls
 * @param dayEnd when the last day is over
 * @param hourStart where a term in hours starts
 * @param minWorkingDays the open days that a term in days, weeks, months or years holds at least; 0 when there is no such rule
 */
public record CountingRules(Roll roll, DayEnd dayEnd, HourStart hourStart, int minWorkingDays) {

    /** No rolling, days end at midnight, hours start at once. */
    public static final CountingRules PLAIN = new CountingRules(Roll.NONE, DayEnd.MIDNIGHT, HourStart.AT_ONCE, 0);

    /** {@link #PLAIN}, but with rolling. */
    public static CountingRules rolling(Roll roll) {
        return new CountingRules(roll, DayEnd.MIDNIGHT, HourStart.AT_ONCE, 0);
    }
}
