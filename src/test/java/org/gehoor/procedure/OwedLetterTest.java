package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

/** Which letters are owed, and when no more. */
class OwedLetterTest {

    private static final Instant START = Instant.parse("2026-02-02T09:00:00Z");

    private final List<Fact> facts = new ArrayList<>(List.of(Fact.registered(START, START, "mail", Filed.WRITTEN)));

    @Test
    void isOwedUntilItIsWritten() {
        assertThat(owedBy(FiveProcedures.lm())).containsExactly("acknowledgement 1");

        happens("message.queued:answer");
        assertThat(owedBy(FiveProcedures.lm())).containsExactly("acknowledgement 1");

        happens("message.queued:acknowledgement");
        assertThat(owedBy(FiveProcedures.lm())).isEmpty();
    }

    @Test
    void isOwedWhenAHandlerAsksForItWhateverItsEvent() {
        happens("message.sent:acknowledgement");
        happens("requested:answer");
        assertThat(owedBy(FiveProcedures.lm())).containsExactly("answer 3");

        happens("requested:answer");
        happens("message.sent:answer", Map.of(Fact.ORDINAL, "3"));
        assertThat(owedBy(FiveProcedures.lm())).containsExactly("answer 4");
    }

    @Test
    void tellsTheCorrectedDecisionOnceWhenTheFirstWasNotWrittenYet() {
        happens("message.sent:acknowledgement");
        happens("decided");
        happens("decided");
        assertThat(owedBy(FiveProcedures.lm())).containsExactly("answer 4");
    }

    @Test
    void isNoLongerOwedWhenItFailedForGoodAndABounceIsTheHandlers() {
        happens("message.failed:acknowledgement");
        assertThat(owedBy(FiveProcedures.lm())).isEmpty();

        happens("message.sent:acknowledgement");
        happens("message.bounced:acknowledgement");
        assertThat(owedBy(FiveProcedures.lm())).isEmpty();
    }

    @Test
    void dependsOnTheOutcome() {
        happens("message.queued:acknowledgement");
        happens("handed_over");
        assertThat(owedBy(FiveProcedures.dijkstra())).containsExactly("in_handling 3");

        happens("message.queued:in_handling");
        happens("decided", Map.of(Fact.OUTCOME, "partly_founded"));
        assertThat(owedBy(FiveProcedures.dijkstra())).containsExactly("decision 5");
    }

    @Test
    void isOwedOnceMoreOnTheNextOccasion() {
        happens("message.queued:acknowledgement");
        happens("decided");
        happens("message.queued:decision");
        happens("disagreed");
        assertThat(owedBy(FiveProcedures.office())).isEmpty();

        happens("decided");
        assertThat(owedBy(FiveProcedures.office())).containsExactly("decision 6");
    }

    @Test
    void isOwedOnEnteringAStageWithoutAnybodySayingSo() {
        happens("message.queued:acknowledgement");
        happens("not_resolved");
        happens("consent.refused:mediation");
        assertThat(owedBy(FiveProcedures.dermatologist())).containsExactly("closing_unresolved 4");

        happens("stage.entered:dispute");
        assertThat(owedBy(FiveProcedures.dermatologist())).containsExactly("closing_unresolved 4");
    }

    private void happens(String type) {
        happens(type, Map.of());
    }

    private void happens(String type, Map<String, String> details) {
        facts.add(new Fact(type, START.plus(Duration.ofMinutes(facts.size())), details));
    }

    private List<String> owedBy(Procedure procedure) {
        return Standing.of(procedure, Calendars.dutchCommon(), facts, START).owed().stream()
                .filter(owed ->
                        owed.kind() == OwedKind.LETTER && !owed.dueAt().isAfter(START.plus(Duration.ofHours(1))))
                .map(owed -> owed.what() + " " + owed.ordinal())
                .toList();
    }
}
