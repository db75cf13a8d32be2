package org.gehoor.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gehoor.procedure.calendar.Calendars.AMSTERDAM;
import static org.gehoor.procedure.calendar.Calendars.amsterdam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions and pauses whose effect was worked out by hand; Monday 2 February 2026, an office without holidays. */
class TermEndTest {

    private static final WorkingCalendar OFFICE = Calendars.office(AMSTERDAM, Map.of());
    private static final Instant START = amsterdam("2026-02-02T10:00");

    @ParameterizedTest
    @CsvSource({
        "1 month, 1 month, 2026-01-31T10:00, 2026-04-01T00:00", // no stop at 28 February
        "1 month, 1 day, 2026-01-31T10:00, 2026-03-02T00:00", // but a day is added to it
        "1 year, 1 month, 2028-02-29T10:00, 2029-03-30T00:00", // 13 months after the 29th
        "16 working hours, 8 working hours, 2026-02-02T09:00, 2026-02-04T17:00", // closing time stays it
        "48 hours, 4 weeks, 2026-04-03T16:30, 2026-05-04T00:00", // Sunday, not rolled
        "8 days, 4 hours, 2026-02-02T10:00, 2026-02-11T04:00",
        "8 days, 4 working hours, 2026-02-02T10:00, 2026-02-11T13:00",
        "24 hours on working days, 1 working day, 2026-02-06T00:00, 2026-02-10T00:00", // ends as Friday ends
    })
    void extendsInTheUnitOfTheExtension(String term, String extension, String from, String due) {
        assertThat(due(term, amsterdam(from), CountingRules.PLAIN, List.of(Term.parse(extension))))
                .isEqualTo(amsterdam(due));
    }

    @Test
    void rollsOnlyTheExtendedEnd() {
        CountingRules rolling = CountingRules.rolling(Roll.NEXT_WORKING_DAY);
        // Saturday 7 February; a week on Saturday the 14th, rolled to Monday the 16th, and not Monday the 9th and a
        // week
        assertThat(due("5 days", START, rolling, List.of(Term.parse("1 week"))))
                .isEqualTo(amsterdam("2026-02-17T00:00"));
        assertThat(due("5 days", START, rolling, List.of(Term.parse("3 days"))))
                .isEqualTo(amsterdam("2026-02-11T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "48 hours, 02-04T10:00/02-05T10:00, 02-05T10:00", // from the due moment itself
        "48 hours, 02-04T10:01/02-05T10:00, 02-04T10:00", // after it
        "15 working hours, 02-03T17:00/02-05T10:00, 02-05T10:00", // from closing time, when it is due
        "15 working hours, 02-03T17:00/02-04T08:00, 02-03T17:00", // no working time in it
        "16 working hours, 02-03T12:00/02-03T13:00 02-03T13:00/02-03T14:00, 02-04T12:00", // one after the other
        "10 days, 02-06T10:00/02-06T16:00, 02-13T00:00", // within one date
        "10 days, 02-12T23:00/02-14T10:00, 02-15T00:00", // from the last date
        "5 working days, 02-06T10:00/02-09T10:00, 02-11T00:00", // over a weekend
        "10 days, 02-05T10:00/02-07T10:00 02-04T10:00/02-06T10:00, 02-16T00:00", // overlapping
        "10 days, 02-05T10:00/02-07T10:00 02-14T10:00/02-15T10:00, 02-16T00:00", // the second begins only as it was
        // moved
        "1 week, 02-03T10:00/02-03T10:00, 02-10T00:00", // none at all
    })
    void movesTheEndByAPause(String term, String pauses, String due) {
        TermEnd end = OFFICE.end(Term.parse(term), START, CountingRules.PLAIN, List.of(), pauses(pauses));

        assertThat(((DueDate) end).due()).isEqualTo(amsterdam("2026-" + due));
    }

    @Test
    void endsAtClosingTimeAlsoForAPauseOfThatEvening() {
        CountingRules rules = new CountingRules(Roll.NONE, DayEnd.CLOSE_OF_BUSINESS, HourStart.AT_ONCE, 0);
        TermEnd end = OFFICE.end(Term.parse("2 days"), START, rules, List.of(), pauses("02-04T17:01/02-06T09:00"));

        assertThat(((DueDate) end).due()).isEqualTo(amsterdam("2026-02-04T17:00"));
        assertThat(end.trace()).contains("The pause from Wed 4 Feb 2026 17:01 begins after the end and moves nothing.");
    }

    @Test
    void hasNoDueMomentWhileAPauseIsOpen() {
        TermEnd end = OFFICE.end(Term.parse("8 days"), START, CountingRules.PLAIN, List.of(), pauses("02-04T10:00/"));

        assertThat(end)
                .isEqualTo(new Paused(
                        amsterdam("2026-02-04T10:00"), new Remaining(Unit.DAYS, 6), Bound.EXCLUSIVE, end.trace()));
        assertThat(end.trace())
                .containsExactly(
                        "8 days from Mon 2 Feb 2026, which is not counted, end on Tue 10 Feb 2026.",
                        "Paused since Wed 4 Feb 2026 10:00, with 6 days left: no due moment until it goes on.");
    }

    @Test
    void tellsAnExtensionAndAPause() {
        TermEnd end = OFFICE.end(
                Term.parse("16 working hours"),
                START,
                CountingRules.PLAIN,
                List.of(Term.parse("24 working hours")),
                pauses("02-03T10:00/02-04T10:00"));

        assertThat(end.trace())
                .containsExactly(
                        "16 working hours from Mon 2 Feb 2026 10:00 end at Wed 4 Feb 2026 10:00 (Europe/Amsterdam).",
                        "Extended by 24 working hours: ends at Mon 9 Feb 2026 10:00 (Europe/Amsterdam).",
                        "Not counted: 2 days without opening hours.",
                        "Paused from Tue 3 Feb 2026 10:00, with 32 working hours left, until Wed 4 Feb 2026 10:00: ends at"
                                + " Tue 10 Feb 2026 10:00 (Europe/Amsterdam).");
    }

    @Test
    void opensWhenTheClockHasSkippedTheOpening() {
        WorkingCalendar night = new WorkingCalendar(
                AMSTERDAM,
                OpeningHours.parse(Map.of("SUN", List.of("01:00-02:30", "02:45-04:00"))),
                ClosedDays.none(),
                AfterHours.SAME_DAY);
        // the clock goes from 02:00 to 03:00: an hour before it and an hour after it are all there is
        Term two = Term.parse("2 working hours");
        assertThat(night.due(two, amsterdam("2026-03-29T00:00"), CountingRules.PLAIN)
                        .due())
                .isEqualTo(amsterdam("2026-03-29T04:00"));
    }

    @Test
    void refusesAPauseThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> new Pause(START, START.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it starts");
    }

    @Test
    void namesNoMoreThanFortyClosedDays() {
        WorkingCalendar often = new WorkingCalendar(
                AMSTERDAM,
                Calendars.OFFICE,
                day -> day.getDayOfMonth() % 2 == 0 ? Optional.of("even") : Optional.empty(),
                AfterHours.SAME_DAY);

        String skipped = often.due(Term.parse("60 working days"), START, CountingRules.PLAIN)
                .trace()
                .get(1);

        assertThat(skipped.split("\\(even\\)")).hasSize(41);
        assertThat(skipped).contains("more closed days, ").contains("days without opening hours");
    }

    private static Instant due(String term, Instant from, CountingRules rules, List<Term> extensions) {
        DueDate end = (DueDate) OFFICE.end(Term.parse(term), from, rules, extensions, List.of());
        assertThat(end.lastDay()).isBeforeOrEqualTo(LocalDate.of(2029, 12, 31));
        return end.due();
    }

    private static List<Pause> pauses(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.split("/"))
                .map(ends -> new Pause(moment(ends[0]), ends.length == 1 ? null : moment(ends[1])))
                .toList();
    }

    private static Instant moment(String words) {
        return amsterdam("2026-" + words);
    }
}
