package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gehoor.procedure.calendar.ClosedDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each preset by its name, on every day of three years, against the lists of the laws with an Easter of our own. */
class HolidayPresetTest {

    private static final Set<String> DECREED =
            Set.of("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26");

    @ParameterizedTest
    @CsvSource({
        "nl-common, 2026", "nl-common, 2027", "nl-common, 2028",
        "nl-atw, 2026", "nl-atw, 2027", "nl-atw, 2028",
        "be-legal, 2026", "be-legal, 2027", "be-legal, 2028",
        "none, 2026", "none, 2027", "none, 2028",
    })
    void closesOnTheDaysOfItsListAndOnNoOther(String name, int year) {
        ClosedDays closed = HolidayPreset.named(name).orElseThrow().closedDays(List.of(), List.of());
        LocalDate first = LocalDate.of(year, 1, 1);

        Set<LocalDate> found = first.datesUntil(first.plusYears(1))
                .filter(day -> closed.reason(day).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(listed(name, year));
    }

    @ParameterizedTest
    @CsvSource({"nl-common, 2031-04-26, 2031-04-27", "nl-atw, 2036-04-26, 2036-04-27"})
    void theKingMovesHisDayToSaturdayWhenItWouldBeASunday(String name, LocalDate kept, LocalDate sunday) {
        ClosedDays closed = HolidayPreset.named(name).orElseThrow().closedDays(List.of(), List.of());

        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(closed.reason(kept)).isPresent();
        assertThat(closed.reason(sunday)).isEmpty();
    }

    private static Set<LocalDate> listed(String name, int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> days = new TreeSet<>();
        if (name.equals("none")) {
            return days;
        }
        // New Year, Easter Monday, Ascension, Whit Monday and Christmas in both countries
        days.addAll(List.of(on(year, "01-01"), easter.plusDays(1), easter.plusDays(39), easter.plusDays(50)));
        days.add(on(year, "12-25"));
        if (name.equals("be-legal")) {
            for (String day : List.of("05-01", "07-21", "08-15", "11-01", "11-11")) {
                days.add(on(year, day));
            }
            assertThat(days).as("ten of them").hasSize(10);
            return days;
        }
        days.addAll(List.of(on(year, "04-27"), on(year, "12-26"))); // 27 April is no Sunday in these years
        if (name.equals("nl-atw")) {
            days.addAll(List.of(easter.minusDays(2), on(year, "05-05")));
            DECREED.stream()
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() == year)
                    .forEach(days::add);
        }
        return days;
    }

    private static LocalDate on(int year, String day) {
        return LocalDate.parse(year + "-" + day);
    }

    /** Gauss, for the years 1900 to 2099: the Sunday after the full moon of spring. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        LocalDate easter = LocalDate.of(year, 3, 22).plusDays(moon + sunday);
        boolean tooLate = easter.equals(LocalDate.of(year, 4, 26))
                || easter.equals(LocalDate.of(year, 4, 25)) && moon == 28 && sunday == 6 && year % 19 > 10;
        return tooLate ? easter.minusWeeks(1) : easter;
    }
}
