package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.gehoor.organisation.HolidayPreset;
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

    ClosedDays closedDays() {
        return preset.closedDays(add, remove);
    }
}
