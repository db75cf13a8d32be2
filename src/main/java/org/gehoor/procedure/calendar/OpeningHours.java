package org.gehoor.procedure.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When an organisation is open, per weekday; a weekday without hours is no working day.
 *
 * <pre>{@code hours: {MON-THU: ["09:00-12:00", "13:00-17:00"], FRI: ["09:00-13:00"]}}</pre>
 */
public final class OpeningHours {

    private final Map<DayOfWeek, List<Opening>> openings;

    OpeningHours(Map<DayOfWeek, List<Opening>> openings) {
        this.openings = new EnumMap<>(openings);
    }

    /**
     * Reads opening hours as the configuration writes them: days {@code MON}, {@code MON-FRI} or {@code MON,WED}, each with a
     * list of {@code 09:00-17:00}; {@code 24:00} is the end of the day.
     *
     * @throws IllegalArgumentException naming everything that is wrong, and what is accepted
     */
    public static OpeningHours parse(Map<String, List<String>> hours) {
        return new OpeningHoursReader().read(hours);
    }

    boolean openOn(DayOfWeek weekday) {
        return openings.containsKey(weekday);
    }

    List<Opening> on(DayOfWeek weekday) {
        return openings.getOrDefault(weekday, List.of());
    }

    @Override
    public String toString() {
        return openings.toString();
    }
}
