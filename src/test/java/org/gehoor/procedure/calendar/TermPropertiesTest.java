package org.gehoor.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every unit, in any calendar, at any start, agrees with a calculator that steps through time. */
class TermPropertiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    @Property(tries = 400)
    void hoursAgreeWithSteppingThroughMinutes(
            @ForAll("calendars") SlowCalculator slow,
            @ForAll("starts") Instant from,
            @ForAll("hourUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 60) int hours) {
        DueDate end = fast(slow).due(new Term(hours, unit), from, CountingRules.PLAIN);

        assertThat(end.due()).isEqualTo(slow.dueInMinutes(unit, hours, from));
    }

    @Property(tries = 1000)
    void daysAgreeWithSteppingThroughDays(
            @ForAll("calendars") SlowCalculator slow,
            @ForAll("starts") Instant from,
            @ForAll("dayUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll Roll roll) {
        DueDate end = fast(slow).due(new Term(count, unit), from, CountingRules.rolling(roll));

        LocalDate lastDay = slow.lastDay(unit, count, from, roll);
        assertThat(end.lastDay()).isEqualTo(lastDay);
        assertThat(end.due())
                .isEqualTo(lastDay.plusDays(1).atStartOfDay(slow.zone()).toInstant());
    }

    @Property(tries = 400)
    void aLongerTermNeverEndsEarlier(
            @ForAll("calendars") SlowCalculator slow,
            @ForAll("starts") Instant from,
            @ForAll Unit unit,
            @ForAll Roll roll,
            @ForAll @IntRange(min = 1, max = 40) int count) {
        WorkingCalendar calendar = fast(slow);
        DueDate one = calendar.due(new Term(count, unit), from, CountingRules.rolling(roll));
        DueDate more = calendar.due(new Term(count + 1, unit), from, CountingRules.rolling(roll));

        assertThat(one.due()).isAfter(from);
        // the one exception: no working day before the end of the shorter one, so that it could not roll back
        if (roll != Roll.PREVIOUS_WORKING_DAY) {
            assertThat(more.due()).isAfterOrEqualTo(one.due());
        }
        assertThat(one.trace()).isNotEmpty();
    }

    private static WorkingCalendar fast(SlowCalculator slow) {
        Map<LocalDate, String> closed = new HashMap<>();
        slow.closed().forEach(day -> closed.put(day, "closed"));
        String days = slow.openWeekdays().stream()
                .map(day -> DayOfWeek.of(day).name().substring(0, 3))
                .collect(Collectors.joining(","));
        OpeningHours hours = OpeningHours.parse(Map.of(days, List.of(slow.opens() + "-" + slow.closes())));
        return new WorkingCalendar(slow.zone(), hours, ClosedDays.of(closed), AfterHours.SAME_DAY);
    }

    @Provide
    Arbitrary<SlowCalculator> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/Amsterdam", "Europe/Brussels", "UTC", "America/New_York", "Asia/Kolkata", "Asia/Beirut")
                .map(ZoneId::of);
        Arbitrary<Set<Integer>> weekdays =
                Arbitraries.integers().between(1, 7).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<Integer> opens = Arbitraries.integers().between(5 * 60, 12 * 60);
        Arbitrary<Integer> closes = Arbitraries.integers().between(12 * 60 + 1, 24 * 60 - 1);
        Arbitrary<Set<LocalDate>> closed = Arbitraries.integers()
                .between(0, 900)
                .map(FIRST_DAY::plusDays)
                .set()
                .ofMaxSize(120);
        return Combinators.combine(zones, weekdays, opens, closes, closed)
                .as((zone, week, open, close, days) ->
                        new SlowCalculator(zone, new TreeSet<>(week), clock(open), clock(close), days));
    }

    private static LocalTime clock(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    @Provide
    Arbitrary<Instant> starts() {
        long first = FIRST_DAY.atStartOfDay(ZoneId.of("UTC")).toEpochSecond() / 60;
        return Arbitraries.longs()
                .between(first, first + 500 * 24 * 60)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    @Provide
    Arbitrary<Unit> hourUnits() {
        return Arbitraries.of(Unit.HOURS, Unit.WORKING_HOURS, Unit.HOURS_ON_WORKING_DAYS);
    }

    @Provide
    Arbitrary<Unit> dayUnits() {
        return Arbitraries.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS);
    }
}
