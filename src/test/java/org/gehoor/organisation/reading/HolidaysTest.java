package org.gehoor.organisation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gehoor.organisation.HolidayPreset;
import org.gehoor.procedure.calendar.ClosedDays;
import org.junit.jupiter.api.Test;

/** The presets, pinned for the years that the sources speak of. */
class HolidaysTest {

    @Test
    void dutchOfficesCloseOnSevenDays() {
        pinned(HolidayPreset.NL_COMMON, 2026, "01-01 04-06 04-27 05-14 05-25 12-25 12-26");
        pinned(HolidayPreset.NL_COMMON, 2027, "01-01 03-29 04-27 05-06 05-17 12-25 12-26");
        pinned(HolidayPreset.NL_COMMON, 2028, "01-01 04-17 04-27 05-25 06-05 12-25 12-26");
    }

    @Test
    void theTermijnenwetAddsGoodFridayLiberationAndDecreeDays() {
        pinned(HolidayPreset.NL_ATW, 2026, "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26");
        pinned(HolidayPreset.NL_ATW, 2027, "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26");
        pinned(HolidayPreset.NL_ATW, 2028, "01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26");
    }

    @Test
    void belgiumHasTenLegalHolidays() {
        pinned(HolidayPreset.BE_LEGAL, 2026, "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25");
        pinned(HolidayPreset.BE_LEGAL, 2027, "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25");
        pinned(HolidayPreset.BE_LEGAL, 2028, "01-01 04-17 05-01 05-25 06-05 07-21 08-15 11-01 11-11 12-25");
    }

    @Test
    void kingsDayIsADayEarlierWhenItWouldBeASunday() {
        assertThat(HolidayPreset.NL_COMMON.in(2031)).containsKey(LocalDate.of(2031, 4, 26));
        assertThat(HolidayPreset.NL_COMMON.in(2031)).doesNotContainKey(LocalDate.of(2031, 4, 27));
    }

    @Test
    void noneIsNone() {
        assertThat(HolidayPreset.NONE.in(2026)).isEmpty();
    }

    @Test
    void ownDaysAreAddedAndTakenAway() {
        LocalDate bridge = LocalDate.of(2026, 12, 24);
        LocalDate ascension = LocalDate.of(2026, 5, 14);
        ClosedDays days = new Holidays(HolidayPreset.BE_LEGAL, List.of(bridge), List.of(ascension)).closedDays();
        assertThat(days.reason(bridge)).contains("own closed day");
        assertThat(days.reason(ascension)).isEmpty();
        assertThat(days.reason(LocalDate.of(2026, 7, 21))).isPresent();
        assertThat(days.reason(LocalDate.of(2026, 7, 22))).isEmpty();
    }

    private static void pinned(HolidayPreset preset, int year, String days) {
        assertThat(preset.in(year).keySet())
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }
}
