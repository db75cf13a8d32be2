package org.gehoor.procedure.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FiveProcedures;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a timeline foretells is what a clerk does who looks every half hour, whenever the complaint comes in. */
class TimelineAgreesTest {

    private static final WorkingCalendar CALENDAR = Calendars.dutchCommon();
    private static final Set<EntryKind> DEEDS = Set.of(EntryKind.LETTER, EntryKind.WARNING, EntryKind.BREACH);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void withWhatTheHubDoes(int seed) {
        Random chance = new Random(seed);
        agrees(FiveProcedures.solidaris(), chance, "admissible", "decided=answer", "disagreed");
        agrees(FiveProcedures.office(), chance, "decided=answered", "disagreed");
        agrees(FiveProcedures.office(), chance, "decided=answered", "disagreed", "settled");
        agrees(FiveProcedures.dijkstra(), chance, "handed_over", "decided=unfounded", "objection");
        agrees(FiveProcedures.lm(), chance, "decided=answer", "disagreed", "referred");
        agrees(FiveProcedures.dermatologist(), chance, "not_resolved", "judgment_asked", "decided=judgment");
    }

    private static void agrees(Procedure procedure, Random chance, String... words) {
        // on the half hour, between January and September
        Instant received = Instant.parse("2026-01-05T08:00:00Z").plus(halfHours(chance, 12_000));
        Instant until = received.plus(Duration.ofDays(60));
        Map<Instant, Fact> facts = new TreeMap<>();
        List<Event> events = new ArrayList<>();
        Instant at = received;
        for (String word : words) {
            at = at.plus(halfHours(chance, 900));
            String[] parts = word.split("=");
            facts.put(at, new Fact(parts[0], at, parts.length == 1 ? Map.of() : Map.of(Fact.OUTCOME, parts[1])));
            events.add(Event.parse(at, parts.length == 1 ? word : parts[0] + "[" + parts[1] + "]"));
        }
        Arrival arrival = new Arrival(received, "mail", Filed.WRITTEN);
        Walkthrough walk = new Walkthrough(procedure, CALENDAR, arrival, until);
        walk.through(events);

        assertThat(walk.entries()).noneMatch(entry -> entry.kind() == EntryKind.REFUSED);
        assertThat(walk.entries().stream()
                        .filter(entry -> DEEDS.contains(entry.kind()))
                        .map(entry -> CALENDAR.dayOf(entry.at()) + " " + entry.kind() + " " + entry.what()))
                .as(procedure.id() + " received " + received)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        new PatientClerk(procedure, CALENDAR, arrival.registered()).work(facts, until));
    }

    private static Duration halfHours(Random chance, int most) {
        return Duration.ofMinutes(30L * (1 + chance.nextInt(most)));
    }
}
