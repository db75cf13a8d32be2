package org.gehoor.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.OpeningHours;

/** Opening hours on one line: {@code MON-THU 09:00-12:00,13:00-17:00 FRI 09:00-13:00}. */
final class OfficeHours {

    static final String DEFAULT = "MON-FRI 09:00-17:00";

    private static final String FORM =
            "write \"" + DEFAULT + "\", or \"MON-THU 09:00-12:00,13:00-17:00 FRI 09:00-13:00\"";

    private OfficeHours() {}

    /** @throws IllegalArgumentException naming what is wrong, and what is accepted */
    static OpeningHours parse(String line) {
        Map<String, List<String>> hours = new LinkedHashMap<>();
        List<String> stretches = null;
        for (String word : line.isBlank() ? new String[0] : line.strip().split("\\s+")) {
            if (Character.isDigit(word.charAt(0))) {
                if (stretches == null) {
                    throw new IllegalArgumentException("\"" + word + "\" stands before any day: " + FORM);
                }
                stretches.addAll(List.of(word.split(",")));
            } else {
                stretches = new ArrayList<>();
                if (hours.put(word, stretches) != null) {
                    throw new IllegalArgumentException(word + " is named twice: keep one, with all its hours");
                }
            }
        }
        hours.forEach((days, of) -> {
            if (of.isEmpty()) {
                throw new IllegalArgumentException("\"" + days + "\" has no hours: " + FORM);
            }
        });
        return OpeningHours.parse(hours);
    }
}
