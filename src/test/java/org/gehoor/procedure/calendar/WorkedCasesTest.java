package org.gehoor.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.calendar.Calendars.AMSTERDAM;
import static org.gehoor.procedure.calendar.Calendars.amsterdam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms whose end was worked out by hand for the five procedures, the Awb and the nights of clock change. */
class WorkedCasesTest {

    private static final WorkingCalendar EASTER =
            Calendars.office(AMSTERDAM, Map.of(LocalDate.of(2026, 4, 6), "Easter Monday"));
    private static final WorkingCalendar EASTER_AND_GOOD_FRIDAY = Calendars.office(
            AMSTERDAM, Map.of(LocalDate.of(2026, 4, 6), "Easter Monday", LocalDate.of(2026, 4, 3), "Good Friday"));

    @ParameterizedTest
    @CsvSource({
        "48 working hours, 2026-04-03T16:30, 2026-04-14T16:30",
        "48 hours, 2026-04-03T16:30, 2026-04-05T16:30",
        "48 hours on working days, 2026-04-03T16:30, 2026-04-08T16:30",
        "48 hours, 2026-03-28T10:00, 2026-03-30T11:00",
        "48 hours, 2026-10-24T10:00, 2026-10-26T09:00",
        "8 working hours, 2026-04-02T17:00, 2026-04-03T17:00",
        "1 working hour, 2026-04-03T16:00, 2026-04-03T17:00",
    })
    void endsAtTheMoment(String term, String from, String due) {
        DueDate end = EASTER.due(Term.parse(term), amsterdam(from), CountingRules.PLAIN);

        assertThat(end.due()).isEqualTo(amsterdam(due));
        assertThat(end.bound()).isEqualTo(Bound.INCLUSIVE);
        assertThat(end.inTime(end.due())).isTrue();
        assertThat(end.inTime(end.due().plusMillis(1))).isFalse();
    }

    @Test
    void leavesAClosedGoodFridayOutOfWorkingHours() {
        DueDate end = EASTER_AND_GOOD_FRIDAY.due(
                Term.parse("48 working hours"), amsterdam("2026-04-03T16:30"), CountingRules.PLAIN);

        assertThat(end.due()).isEqualTo(amsterdam("2026-04-14T17:00"));
        assertThat(end.trace())
                .containsExactly(
                        "48 working hours from Fri 3 Apr 2026 16:30 end at Tue 14 Apr 2026 17:00 (Europe/Amsterdam).",
                        "Not counted: Fri 3 Apr 2026 (Good Friday), Mon 6 Apr 2026 (Easter Monday), 4 days without"
                                + " opening hours.");
    }

    @ParameterizedTest
    @CsvSource({
        "8 days, 2026-02-02T11:20, 2026-02-10",
        "45 days, 2026-12-16T23:59, 2027-01-30",
        "3 weeks, 2026-04-03T16:30, 2026-04-24",
        "2 weeks, 2026-04-03T16:30, 2026-04-17",
        "20 working days, 2026-04-22T10:00, 2026-05-22",
        "1 month, 2027-01-31T10:00, 2027-02-28",
        "1 year, 2028-02-29T10:00, 2029-02-28",
        "8 days, 2026-03-25T10:00, 2026-04-02",
    })
    void endsOnTheDay(String term, String from, LocalDate lastDay) {
        DueDate end = Calendars.dutchCommon().due(Term.parse(term), amsterdam(from), CountingRules.PLAIN);

        assertThat(end.lastDay()).isEqualTo(lastDay);
        assertThat(end.bound()).isEqualTo(Bound.EXCLUSIVE);
        Instant midnight = lastDay.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
        assertThat(end.due()).isEqualTo(midnight);
        assertThat(end.inTime(midnight)).isFalse();
        assertThat(end.inTime(midnight.minusNanos(1))).isTrue();
    }

    @Test
    void leavesTheDaysOfTheLawOutOfTwentyWorkingDays() {
        DueDate end = Calendars.dutchLaw()
                .due(Term.parse("20 working days"), amsterdam("2026-04-22T10:00"), CountingRules.PLAIN);

        assertThat(end.lastDay()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(end.trace().get(1)).contains("Tue 5 May 2026 (Liberation Day)", "10 days without opening hours");
    }

    @Test
    void rollsTenWeeksOfTheAwbOverAscensionADecreeDayAndTheWeekend() {
        DueDate end = Calendars.dutchLaw()
                .due(
                        Term.parse("10 weeks"),
                        amsterdam("2026-03-05T09:00"),
                        CountingRules.rolling(Roll.NEXT_WORKING_DAY));

        assertThat(end.lastDay()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(end.trace())
                .contains(
                        "Thu 14 May 2026 is closed (Ascension): the term ends on the next working day, Mon 18 May 2026.");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16T10:00, 2026-04-03", "2026-04-03T09:00, 2026-04-24"})
    void rollsAStatusBackToTheLastOpenDay(String from, LocalDate lastDay) {
        DueDate end = Calendars.belgian()
                .due(Term.parse("3 weeks"), amsterdam(from), CountingRules.rolling(Roll.PREVIOUS_WORKING_DAY));

        assertThat(end.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void neverRollsBackToTheStart() {
        DueDate end = EASTER.due(
                Term.parse("1 day"), amsterdam("2026-04-03T10:00"), CountingRules.rolling(Roll.PREVIOUS_WORKING_DAY));

        assertThat(end.lastDay()).isEqualTo(LocalDate.of(2026, 4, 4));
        assertThat(end.trace()).anyMatch(sentence -> sentence.contains("so it stays"));
    }
}
