package org.gehoor.procedure.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The days on which an organisation is closed although the weekday has opening hours: holidays and own closed days. */
@FunctionalInterface
public interface ClosedDays {

    /** Why the organisation is closed that day, such as {@code Easter Monday}; empty when it is not. */
    Optional<String> reason(LocalDate day);

    /** Open on every day that has opening hours. */
    static ClosedDays none() {
        return day -> Optional.empty();
    }

    /** Exactly these days, each with its reason. */
    static ClosedDays of(Map<LocalDate, String> reasons) {
        Map<LocalDate, String> days = Map.copyOf(reasons);
        return day -> Optional.ofNullable(days.get(day));
    }
}
