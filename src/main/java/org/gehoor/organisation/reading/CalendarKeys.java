package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.gehoor.procedure.calendar.AfterHours;
import org.gehoor.procedure.calendar.OpeningHours;
import org.gehoor.procedure.calendar.WorkingCalendar;

/** When the organisation is at work: the ground on which every term is counted. */
record CalendarKeys(
        @Key(value = "Time zone; days are dates in this zone. `Europe/Brussels`.", required = true) ZoneId zone,
        @Key(
                        value =
                                "Opening hours per weekday or range of weekdays, quoted. `{MON-FRI: [\"09:00-17:00\"]}`.",
                        required = true)
                Map<String, List<String>> hours,
        @Key(value = "Closed days.", required = true) Holidays holidays,
        @Key("An arrival on a closed day or after hours counts as of `same_day` (default) or `next_working_day`.")
                AfterHours afterHours) {

    CalendarKeys {
        afterHours = requireNonNullElse(afterHours, AfterHours.SAME_DAY);
    }

    /** @throws IllegalArgumentException when the opening hours cannot be read */
    WorkingCalendar calendar() {
        return new WorkingCalendar(zone, OpeningHours.parse(hours), holidays.closedDays(), afterHours);
    }
}
