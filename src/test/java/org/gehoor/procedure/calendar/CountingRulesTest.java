package org.gehoor.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gehoor.procedure.calendar.Calendars.AMSTERDAM;
import static org.gehoor.procedure.calendar.Calendars.amsterdam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings in which laws and organisations differ. */
class CountingRulesTest {

    private static final WorkingCalendar OFFICE = Calendars.office(AMSTERDAM, Map.of());

    @ParameterizedTest
    @CsvSource({
        "2026-04-03T16:59, 2026-04-03", // Friday, still open
        "2026-04-03T17:00, 2026-04-06", // closing time itself is after hours
        "2026-04-04T12:00, 2026-04-06", // Saturday
        "2026-04-07T08:00, 2026-04-07", // before opening stays on its day
    })
    void countsALateArrivalAsTheNextOpenDay(String arrival, LocalDate day) {
        WorkingCalendar calendar =
                new WorkingCalendar(AMSTERDAM, Calendars.OFFICE, ClosedDays.none(), AfterHours.NEXT_WORKING_DAY);

        assertThat(calendar.startDay(amsterdam(arrival))).isEqualTo(day);
        assertThat(calendar.due(Term.parse("2 days"), amsterdam(arrival), CountingRules.PLAIN)
                        .lastDay())
                .isEqualTo(day.plusDays(2));
    }

    @Test
    void countsHoursOfALateArrivalFromTheNextOpening() {
        WorkingCalendar calendar =
                new WorkingCalendar(AMSTERDAM, Calendars.OFFICE, ClosedDays.none(), AfterHours.NEXT_WORKING_DAY);

        assertThat(calendar.due(Term.parse("48 hours"), amsterdam("2026-04-03T18:00"), CountingRules.PLAIN)
                        .due())
                .isEqualTo(amsterdam("2026-04-08T09:00"));
    }

    @Test
    void closesTheThirdWorkingDayAtClosingTime() {
        CountingRules rules = new CountingRules(Roll.NONE, DayEnd.CLOSE_OF_BUSINESS, HourStart.AT_ONCE, 0);

        DueDate end = OFFICE.due(Term.parse("3 working days"), amsterdam("2026-04-08T12:00"), rules);

        assertThat(end.due()).isEqualTo(amsterdam("2026-04-13T17:00"));
        assertThat(end.bound()).isEqualTo(Bound.INCLUSIVE);
        assertThat(end.lastDay()).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void doesNotCountTheHourOfTheEvent() {
        CountingRules rules = new CountingRules(Roll.NONE, DayEnd.MIDNIGHT, HourStart.NEXT_FULL_HOUR, 0);

        assertThat(OFFICE.due(Term.parse("24 hours"), amsterdam("2026-04-08T12:20"), rules)
                        .due())
                .isEqualTo(amsterdam("2026-04-09T13:00"));
    }

    @Test
    void holdsAtLeastTwoWorkingDays() {
        CountingRules rules = new CountingRules(Roll.NEXT_WORKING_DAY, DayEnd.MIDNIGHT, HourStart.AT_ONCE, 2);

        DueDate end = OFFICE.due(Term.parse("3 days"), amsterdam("2026-04-03T12:00"), rules);

        assertThat(end.lastDay()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(end.trace()).anyMatch(sentence -> sentence.contains("at least 2 working days"));
    }

    @Test
    void saysThatHoursDoNotRoll() {
        DueDate end = OFFICE.due(
                Term.parse("48 hours"), amsterdam("2026-04-03T12:00"), CountingRules.rolling(Roll.NEXT_WORKING_DAY));

        assertThat(end.due()).isEqualTo(amsterdam("2026-04-05T12:00"));
        assertThat(end.trace()).contains("A term in hours does not roll.");
    }

    @Test
    void refusesToSearchForAnOpenDayForEver() {
        WorkingCalendar never = new WorkingCalendar(
                AMSTERDAM, Calendars.OFFICE, day -> Optional.of("closed down"), AfterHours.SAME_DAY);

        for (String term : List.of("1 working hour", "1 hour on working days", "1 working day")) {
            assertThatThrownBy(() -> never.due(Term.parse(term), amsterdam("2026-04-03T12:00"), CountingRules.PLAIN))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no open day within 400 days of 2026-04-0")
                    .hasMessageContaining("opening hours and closed days");
        }
    }
}
