package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways into a stage that asks for a consent, and disagreement before there is anything to disagree with. */
class NextStageTest {

    private static final Instant START = Instant.parse("2026-02-02T09:00:00Z");

    private final List<Fact> facts = new ArrayList<>(List.of(Fact.registered(START, START, "mail", Filed.WRITTEN)));

    @ParameterizedTest
    @CsvSource({
        "HAND_OVER, handed_over",
        "DECIDE, decided",
        "ADMISSIBLE, admissible",
        "ESCALATE, escalated",
        "NOT_RESOLVED, not_resolved",
        "NOT_AGREED, not_agreed",
        "ASK_JUDGMENT, judgment_asked",
        "COMPLAINANT_STOPS, complainant_stops"
    })
    void noWayLeadsIntoMediationWithoutTheConsentOfBoth(CommandType type, String event) {
        Procedure procedure = mediating(event + " -> mediation").draw();
        assertThat(refusal(procedure, type)).isEqualTo("the next stage needs the consent both, which is not complete");

        happens("consent.complete:both", Duration.ofHours(1));
        assertThat(refusal(procedure, type)).isEmpty();

        happens("consent.withdrawn:both", Duration.ofHours(2));
        assertThat(refusal(procedure, type)).contains("needs the consent both");
    }

    @Test
    void disagreementLeadsThereWithTheConsentOnly() {
        Procedure procedure = mediating("decided -> answered")
                .disagreement("talk", "disagreed", "mediation")
                .draw();
        happens("decided", Duration.ofHours(1));
        assertThat(refusal(procedure, CommandType.DISAGREE)).contains("needs the consent both");
        happens("consent.complete:both", Duration.ofHours(2));
        assertThat(refusal(procedure, CommandType.DISAGREE)).isEmpty();
    }

    @Test
    void reopeningWhereTheConsentWasTakenBackNeedsAnotherStage() {
        Procedure procedure = mediating("not_resolved -> mediation").draw();
        happens("consent.complete:both", Duration.ofHours(1));
        happens("not_resolved", Duration.ofHours(2));
        happens("consent.withdrawn:both", Duration.ofHours(3));
        happens("closed", Duration.ofHours(4));
        assertThat(refusal(procedure, CommandType.REOPEN)).contains("needs the consent both");
    }

    @Test
    void whatLeadsElsewhereNeedsNoConsent() {
        Procedure procedure =
                mediating("decided -> answered", "escalated -> mediation").draw();
        assertThat(refusal(procedure, CommandType.DECIDE)).isEmpty();
    }

    @Test
    void nobodyDisagreesBeforeSomethingIsDecided() {
        Procedure procedure = Sketch.of("x")
                .stage("handling", StageKind.INVESTIGATION, "decided -> answered")
                .stage("review", StageKind.REVIEW, "decided -> answered")
                .outcomes("founded")
                .disagreement("handling", "disagreed", "review")
                .draw();
        assertThat(refusal(procedure, CommandType.DISAGREE))
                .isEqualTo("disagree is not possible: nothing has been decided yet");
        happens("decided", Duration.ofHours(1));
        assertThat(refusal(procedure, CommandType.DISAGREE)).isEmpty();
    }

    @Test
    void whereAStageComesToNoAnswerDisagreementIsTheWayOut() {
        Procedure procedure = Sketch.of("x")
                .stage("talk", StageKind.FIRST_LINE, "settled -> closed")
                .stage("review", StageKind.REVIEW, "decided -> answered")
                .disagreement("talk", "disagreed", "review")
                .draw();
        assertThat(refusal(procedure, CommandType.DISAGREE)).isEmpty();
    }

    private static Sketch mediating(String... exits) {
        return Sketch.of("x")
                .stage("talk", StageKind.FIRST_LINE, exits)
                .optionalStage("mediation", StageKind.MEDIATION, "both", "settled -> closed")
                .outcomes("founded")
                .with(Parts.consentOfBoth("both"));
    }

    private void happens(String type, Duration after) {
        facts.add(new Fact(type, START.plus(after), Map.of()));
    }

    private String refusal(Procedure procedure, CommandType type) {
        Order order =
                new Order(type, Map.of("outcome", List.of("founded")), Map.of("reason", "x", "reasons", "x"), "owner");
        Ruling ruling = Ruling.on(order, procedure, Calendars.dutchCommon(), facts, START.plus(Duration.ofHours(9)));
        return ruling instanceof Ruling.Refused refused ? refused.reason() : "";
    }
}
