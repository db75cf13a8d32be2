package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.procedure.Key;
import org.gehoor.procedure.calendar.ClosedDays;

/** The days on which an organisation is closed although the weekday is a working day. */
record Holidays(
        @Key(
                        value =
                                "`nl-common` (no Good Friday, no 5 May), `nl-atw` (the Algemene termijnenwet with its decree days),"
                                        + " `be-legal` (the ten legal days) or `none`.",
                        required = true)
                HolidayPreset preset,
        @Key("Own closed days. `[2026-12-24, 2027-01-02]`.") List<LocalDate> add,
        @Key("Days of the preset on which you are open. `[2026-05-14]`.") List<LocalDate> remove) {

    Holidays {
        add = List.copyOf(requireNonNullElse(add, List.of()));
        remove = List.copyOf(requireNonNullElse(remove, List.of()));
    }

    /** As the working calendar asks for them; each year is worked out once. */
    ClosedDays closedDays() {
        Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();
        Set<LocalDate> own = Set.copyOf(add);
        Set<LocalDate> open = Set.copyOf(remove);
        return day -> {
            if (own.contains(day)) {
                return Optional.of("own closed day");
            }
            Map<LocalDate, String> days = years.computeIfAbsent(day.getYear(), preset::in);
            return open.contains(day) ? Optional.empty() : Optional.ofNullable(days.get(day));
        };
    }
}
