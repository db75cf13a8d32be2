package org.gehoor.procedure.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads opening hours from words and tells everything that is wrong with them at once. */
final class OpeningHoursReader {

    private final Map<DayOfWeek, List<Opening>> openings = new EnumMap<>(DayOfWeek.class);
    private final List<String> problems = new ArrayList<>();

    OpeningHours read(Map<String, List<String>> hours) {
        hours.forEach((days, stretches) -> put(days, stretches == null ? List.of() : stretches));
        if (openings.isEmpty() && problems.isEmpty()) {
            problems.add("no day has opening hours: write at least one, such as MON-FRI: [\"09:00-17:00\"]");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new OpeningHours(openings);
    }

    private void put(String days, List<String> stretches) {
        List<Opening> day = new ArrayList<>();
        for (String stretch : stretches) {
            opening(days, stretch, day);
        }
        day.sort(Comparator.comparingInt(Opening::opens));
        for (int i = 1; i < day.size(); i++) {
            if (day.get(i).opens() < day.get(i - 1).closes()) {
                problems.add(days + ": " + day.get(i - 1) + " and " + day.get(i) + " overlap: make them one");
            }
        }
        for (DayOfWeek weekday : weekdays(days)) {
            if (!day.isEmpty() && openings.put(weekday, List.copyOf(day)) != null) {
                problems.add(days + ": " + weekday + " is named twice: keep one");
            }
        }
    }

    private void opening(String days, String stretch, List<Opening> day) {
        int dash = stretch.indexOf('-');
        int opens = dash < 0 ? -1 : minute(stretch.substring(0, dash).strip());
        int closes = dash < 0 ? -1 : minute(stretch.substring(dash + 1).strip());
        if (opens < 0 || closes < 0) {
            problems.add(days + ": \"" + stretch + "\" is not a stretch of hours: write \"09:00-17:00\", in quotes");
        } else if (closes <= opens) {
            problems.add(days + ": \"" + stretch + "\" closes before it opens: split it at midnight over two days");
        } else {
            day.add(new Opening(opens, closes));
        }
    }

    private static int minute(String clock) {
        if (clock.length() != 5 || clock.charAt(2) != ':') {
            return -1;
        }
        for (int i : new int[] {0, 1, 3, 4}) {
            if (clock.charAt(i) < '0' || clock.charAt(i) > '9') {
                return -1;
            }
        }
        int minutes = Integer.parseInt(clock.substring(3));
        int minute = Integer.parseInt(clock.substring(0, 2)) * 60 + minutes;
        return minutes > 59 || minute > Opening.END_OF_DAY ? -1 : minute;
    }

    private Set<DayOfWeek> weekdays(String days) {
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (String part : days.split(",")) {
            String[] ends = part.strip().split("-", 2);
            int first = weekday(ends[0]);
            int last = ends.length == 1 ? first : weekday(ends[1]);
            if (first < 0 || last < 0) {
                problems.add(
                        "\"" + days + "\" names no weekday: write MON, TUE, WED, THU, FRI, SAT, SUN, a range such as"
                                + " MON-FRI or a list such as MON,WED");
                return EnumSet.noneOf(DayOfWeek.class);
            }
            for (int day = first; ; day = (day + 1) % 7) {
                found.add(DayOfWeek.of(day + 1));
                if (day == last) {
                    break;
                }
            }
        }
        return found;
    }

    private static int weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).equals(word.strip().toUpperCase(Locale.ROOT))) {
                return day.ordinal();
            }
        }
        return -1;
    }
}
