package org.gehoor.procedure.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The calendars of the worked cases, with their closed days typed in by hand. */
public final class Calendars {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    static final OpeningHours OFFICE = OpeningHours.parse(Map.of("MON-FRI", List.of("09:00-17:00")));

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);

    private Calendars() {}

    /** Dutch holidays of 2026 without Good Friday, 5 May and decree days. */
    public static WorkingCalendar dutchCommon() {
        return office(
                AMSTERDAM,
                Map.of(
                        LocalDate.of(2026, 1, 1),
                        "New Year",
                        EASTER_MONDAY,
                        "Easter Monday",
                        LocalDate.of(2026, 4, 27),
                        "King's Day",
                        LocalDate.of(2026, 5, 14),
                        "Ascension",
                        LocalDate.of(2026, 5, 25),
                        "Whit Monday",
                        LocalDate.of(2026, 12, 25),
                        "Christmas"));
    }

    /** Dutch holidays of 2026 by the Algemene termijnenwet. */
    public static WorkingCalendar dutchLaw() {
        return office(
                AMSTERDAM,
                Map.of(
                        LocalDate.of(2026, 1, 1),
                        "New Year",
                        LocalDate.of(2026, 1, 2),
                        "decree day",
                        GOOD_FRIDAY,
                        "Good Friday",
                        EASTER_MONDAY,
                        "Easter Monday",
                        LocalDate.of(2026, 4, 27),
                        "King's Day",
                        LocalDate.of(2026, 5, 5),
                        "Liberation Day",
                        LocalDate.of(2026, 5, 14),
                        "Ascension",
                        LocalDate.of(2026, 5, 15),
                        "decree day",
                        LocalDate.of(2026, 5, 25),
                        "Whit Monday",
                        LocalDate.of(2026, 12, 25),
                        "Christmas"));
    }

    /** Belgian legal holidays around Easter 2026. */
    public static WorkingCalendar belgian() {
        return office(
                BRUSSELS,
                Map.of(
                        EASTER_MONDAY,
                        "Paasmaandag",
                        LocalDate.of(2026, 5, 1),
                        "Dag van de Arbeid",
                        LocalDate.of(2026, 5, 14),
                        "O.H. Hemelvaart",
                        LocalDate.of(2026, 5, 25),
                        "Pinkstermaandag"));
    }

    static WorkingCalendar office(ZoneId zone, Map<LocalDate, String> closed) {
        return new WorkingCalendar(zone, OFFICE, ClosedDays.of(closed), AfterHours.SAME_DAY);
    }

    /** With the same hours on each open weekday, 1 being Monday. */
    static WorkingCalendar of(
            ZoneId zone, Set<Integer> weekdays, List<?> stretches, Set<LocalDate> closed, AfterHours afterHours) {
        String days = weekdays.stream()
                .map(day -> DayOfWeek.of(day).name().substring(0, 3))
                .collect(Collectors.joining(","));
        OpeningHours hours = OpeningHours.parse(
                Map.of(days, stretches.stream().map(Object::toString).toList()));
        Map<LocalDate, String> reasons = closed.stream().collect(Collectors.toMap(day -> day, day -> "closed"));
        return new WorkingCalendar(zone, hours, ClosedDays.of(reasons), afterHours);
    }

    public static Instant amsterdam(String localTime) {
        return LocalDateTime.parse(localTime).atZone(AMSTERDAM).toInstant();
    }
}
