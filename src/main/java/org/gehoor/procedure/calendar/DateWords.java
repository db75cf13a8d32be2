package org.gehoor.procedure.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Dates as the calculation traces write them, in English: {@code Tue 10 Feb 2026}, {@code Tue 10 Feb 2026 16:30}. */
public final class DateWords {

    // a formatter of java.time costs ten times as much, and each promise of each mail has a trace
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private DateWords() {}

    /** {@code Tue 10 Feb 2026}. */
    public static String day(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().ordinal()]
                + " "
                + day.getDayOfMonth()
                + " "
                + MONTHS[day.getMonthValue() - 1]
                + " "
                + day.getYear();
    }

    /** {@code Tue 10 Feb 2026 16:30}; with seconds when there are any. */
    public static String time(ZonedDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return day(moment.toLocalDate()) + " " + time.withNano(0);
    }
}
