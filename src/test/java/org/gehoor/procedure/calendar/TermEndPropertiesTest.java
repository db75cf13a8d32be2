package org.gehoor.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gehoor.procedure.calendar.SlowClock.Stretch;
import org.gehoor.procedure.calendar.SlowTerms.Asked;
import org.gehoor.procedure.calendar.SlowTerms.Found;

/** Every unit with extensions, pauses and rules, in any calendar, agrees with a clerk who walks through minutes and days. */
class TermEndPropertiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int MINUTES_A_DAY = 24 * 60;

    @Property(tries = 400)
    void agreesWithAClerkWhoWalksThroughTime(@ForAll("questions") Asked asked) {
        TermEnd end = end(asked, asked.from(), asked.pauses());

        Found found = new SlowTerms(asked).found();
        assertThat(end.bound()).isEqualTo(found.inclusive() ? Bound.INCLUSIVE : Bound.EXCLUSIVE);
        if (end instanceof DueDate date) {
            assertThat(date.due()).isEqualTo(found.due());
            assertThat(date.lastDay()).isEqualTo(found.lastDay());
        } else if (end instanceof Paused paused) {
            assertThat(found.due()).isNull();
            long left = found.unit().ofTime() ? found.remaining() * 60 : found.remaining();
            assertThat(paused.remaining()).isEqualTo(new Remaining(found.unit(), left));
        }
    }

    @Property(tries = 100)
    void aPauseNeverBringsTheEndNearer(@ForAll("questions") Asked asked) {
        DueDate running = (DueDate) end(asked, asked.from(), List.of());
        TermEnd paused = end(asked, asked.from(), asked.pauses());

        assertThat(running.trace()).isNotEmpty();
        assertThat(paused.trace()).isNotEmpty();
        if (paused instanceof DueDate date) {
            assertThat(date.due()).isAfterOrEqualTo(running.due());
        }
    }

    @Property(tries = 150)
    void aLaterStartNeverEndsEarlier(@ForAll("questions") Asked asked, @ForAll("minutes") int later) {
        DueDate one = (DueDate) end(asked, asked.from(), List.of());
        DueDate other = (DueDate) end(asked, asked.from().plusSeconds(60L * later), List.of());

        // an arrival before opening keeps its day, and its hours run at once: earlier than those of one the evening
        // before
        Assume.that(asked.afterHours() == AfterHours.SAME_DAY
                || asked.term().unit() == Unit.WORKING_HOURS
                || !asked.term().unit().ofTime());
        // a start at which no working day is left to roll back to keeps its date, see neverRollsBackToTheStart
        if (asked.rules().roll() != Roll.PREVIOUS_WORKING_DAY) {
            assertThat(other.due()).isAfterOrEqualTo(one.due());
        }
    }

    @Property(tries = 150)
    void aLongerTermNeverEndsEarlier(@ForAll("questions") Asked asked) {
        WorkingCalendar calendar = asked.clock().fast(asked.afterHours());
        Term longer = new Term(asked.term().count() + 1, asked.term().unit());
        DueDate one = calendar.due(asked.term(), asked.from(), asked.rules());
        DueDate more = calendar.due(longer, asked.from(), asked.rules());

        assertThat(one.due()).isAfter(asked.from());
        // the one exception: no working day before the end of the shorter one, so that it could not roll back
        if (asked.rules().roll() != Roll.PREVIOUS_WORKING_DAY) {
            assertThat(more.due()).isAfterOrEqualTo(one.due());
        }
    }

    @Property(tries = 50)
    void theOrderInWhichPausesAreToldDoesNotMatter(@ForAll("questions") Asked asked) {
        List<Pause> backwards = new ArrayList<>(asked.pauses());
        Collections.reverse(backwards);

        assertThat(end(asked, asked.from(), backwards)).isEqualTo(end(asked, asked.from(), asked.pauses()));
    }

    private static TermEnd end(Asked asked, Instant from, List<Pause> pauses) {
        return asked.clock()
                .fast(asked.afterHours())
                .end(asked.term(), from, asked.rules(), asked.extensions(), pauses);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 9 * MINUTES_A_DAY);
    }

    @Provide
    Arbitrary<Asked> questions() {
        return starts().flatMap(from -> Combinators.combine(
                        clocks(),
                        Arbitraries.of(AfterHours.class),
                        rules(),
                        terms(),
                        terms().list().ofMaxSize(2),
                        pauses(from))
                .as((clock, afterHours, rules, term, extensions, pauses) ->
                        new Asked(clock, afterHours, rules, from, term, extensions, pauses)));
    }

    private static Arbitrary<CountingRules> rules() {
        return Combinators.combine(
                        Arbitraries.of(Roll.class),
                        Arbitraries.of(DayEnd.class),
                        Arbitraries.of(HourStart.class),
                        Arbitraries.integers().between(0, 4))
                .as(CountingRules::new);
    }

    private static Arbitrary<Term> terms() {
        return Arbitraries.of(Unit.class).flatMap(unit -> Arbitraries.integers()
                .between(1, unit == Unit.YEARS ? 2 : unit.ofTime() || unit == Unit.MONTHS ? 9 : 20)
                .map(count -> new Term(count, unit)));
    }

    /** Around the start, often at the same times of day, so that some touch and some begin where the term ends. */
    private static Arbitrary<List<Pause>> pauses(Instant from) {
        Arbitrary<Instant> times = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(-5 * MINUTES_A_DAY, 40 * MINUTES_A_DAY)
                        .map(m -> from.plusSeconds(60L * m)),
                Arbitraries.integers().between(-100, 900).map(h -> from.plusSeconds(3600L * h)),
                Arbitraries.integers().between(-3, 30).map(d -> from.plusSeconds(86_400L * d)));
        return Combinators.combine(times, times, Arbitraries.integers().between(0, 7))
                .as((one, other, open) ->
                        one.isAfter(other) ? new Pause(other, one) : new Pause(one, open == 0 ? null : other))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<SlowClock> clocks() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/Amsterdam", "Europe/Brussels", "UTC", "America/New_York", "Asia/Kolkata", "Asia/Beirut")
                .map(ZoneId::of);
        Arbitrary<Set<Integer>> weekdays =
                Arbitraries.integers().between(1, 7).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<Set<LocalDate>> closed = Arbitraries.integers()
                .between(0, 900)
                .map(FIRST_DAY::plusDays)
                .set()
                .ofMaxSize(120);
        return Combinators.combine(zones, weekdays, stretches(), closed)
                .as((zone, week, open, days) -> new SlowClock(zone, new TreeSet<>(week), open, days));
    }

    /** One or two, none with an end in an hour that a clock passes twice. */
    private static Arbitrary<List<Stretch>> stretches() {
        Arbitrary<Integer> opens = Arbitraries.oneOf(Arbitraries.integers().between(300, 720), Arbitraries.just(0));
        Arbitrary<Integer> noon = Arbitraries.integers().between(721, 840);
        Arbitrary<Integer> again = Arbitraries.integers().between(841, 900);
        Arbitrary<Integer> closes =
                Arbitraries.oneOf(Arbitraries.integers().between(901, 1320), Arbitraries.just(MINUTES_A_DAY));
        return Combinators.combine(opens, noon, again, closes, Arbitraries.of(true, false))
                .as((open, lunch, back, close, whole) -> whole
                        ? List.of(new Stretch(open, close))
                        : List.of(new Stretch(open, lunch), new Stretch(back, close)));
    }

    private static Arbitrary<Instant> starts() {
        long first = FIRST_DAY.atStartOfDay(ZoneId.of("UTC")).toEpochSecond() / 60;
        return Arbitraries.longs()
                .between(first, first + 500 * MINUTES_A_DAY)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }
}
