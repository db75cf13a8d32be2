package org.gehoor.procedure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gehoor.procedure.FiveProcedures;
import org.gehoor.procedure.Parts;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Sketch;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofreaderTest {

    static Stream<Procedure> five() {
        return Stream.of(
                FiveProcedures.solidaris(),
                FiveProcedures.dijkstra(),
                FiveProcedures.lm(),
                FiveProcedures.office(),
                FiveProcedures.dermatologist());
    }

    @ParameterizedTest
    @MethodSource("five")
    void findsNothingInTheFiveProcedures(Procedure procedure) {
        assertThat(Proofreader.read(procedure)).filteredOn(Finding::isError).isEmpty();
    }

    @Test
    void findsAnExitToNowhereAndTheStageItLeavesUnreachable() {
        assertFinds(
                Sketch.of("x")
                        .stage("talk", StageKind.FIRST_LINE, "settled -> mediaton")
                        .stage("review", StageKind.REVIEW, "decided -> answered"),
                "stages.talk.exits.to: there is no stage \"mediaton\" — choose one of talk, review, answered, closed, end");
    }

    @Test
    void findsAStageThatCannotBeReachedOrLeft() {
        assertFinds(
                Sketch.of("x")
                        .stage("talk", StageKind.FIRST_LINE, "settled -> closed")
                        .stage("board", StageKind.ESCALATION),
                "stages.board: no dossier can reach it — let an exit or a disagreement lead to it, or take it out",
                "stages.board.exits: no dossier can leave it — write at least one exit");
    }

    @Test
    void findsAStageThatWaitsForAFactNoDisagreementNames() {
        assertFinds(
                talk().stageAfter("objection", "review", StageKind.REVIEW, "decided -> answered")
                        .disagreement("talk", "disagreed", "review"),
                "stages.review.enter_on: no disagreement leads here on \"objection\" — add it to disagreement, with after"
                        + " and to: review");
    }

    @Test
    void findsMediationWithoutConsent() {
        assertFinds(
                Sketch.of("x").stage("mediation", StageKind.MEDIATION, "settled -> closed"),
                "stages.mediation.requires_consent: mediation could begin without anybody's consent — name the consent that"
                        + " it needs");
    }

    @Test
    void findsAFactThatNobodyKnows() {
        assertThat(Proofreader.read(Sketch.of("x")
                        .stage("talk", StageKind.FIRST_LINE, "solved -> closed")
                        .draw()))
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("stages.talk.exits.event");
                    assertThat(finding.what()).isEqualTo("\"solved\" is not a fact that the hub knows");
                    assertThat(finding.remedy()).contains("settled", "message.sent");
                });
    }

    @Test
    void findsABreachThatIsOfNoDeadlineInParticular() {
        assertFinds(
                Sketch.of("x").stage("talk", StageKind.FIRST_LINE, "deadline.breached -> closed"),
                "stages.talk.exits.deadline: any breach would open this exit — say which deadline");
    }

    @Test
    void findsAPromiseThatNothingCanMeet() {
        assertFinds(
                talk().deadline("answer", Strength.PUBLISHED, "3 weeks", "received", "deadline.breached:answer"),
                "deadlines.answer.until: nothing that people do or send meets this promise — name a message as"
                        + " message.sent:<id>, or a fact that a command records");
    }

    @Test
    void findsAPromiseThatEndsWithALetterThatIsNotThere() {
        assertFinds(
                talk().deadline("answer", Strength.PUBLISHED, "3 weeks", "received", "message.sent:anwser")
                        .message("answer", "decided"),
                "deadlines.answer.until: there is no message \"anwser\" — choose one of answer");
    }

    @Test
    void findsTermsThatCannotBeRead() {
        Procedure procedure = talk().deadline("answer", Strength.AIM, "3 weken", "received", "decided")
                .with(Parts.recurring(Strength.AIM, "every day", "received", Recurring.Anchor.GRID, List.of()))
                .message("status", "recurring")
                .draw();

        assertThat(Proofreader.read(procedure))
                .extracting(Finding::key)
                .containsExactly("deadlines.answer.within", "recurring.status.every");
        assertThat(Proofreader.read(procedure).get(0).toString())
                .startsWith("deadlines.answer.within: \"3 weken\" is not a term — write a whole number");
    }

    @Test
    void findsATermThatStartsInNoStage() {
        assertFinds(
                talk().deadline("answer", Strength.AIM, "3 weeks", "stage.entered", "decided"),
                "deadlines.answer.from: stage.entered of which stage? — name the stage");
    }

    @Test
    void findsALetterThatTellsAnInternalDateOrNone() {
        assertFinds(
                talk().deadline("steer", Strength.INTERNAL, "2 weeks", "received", "decided")
                        .with(Parts.message("ack", "registered", null, List.of(), "deadlines.steer"))
                        .with(Parts.message("copy", "registered", null, List.of(), "steer")),
                "messages.ack.due_from: \"steer\" is internal and is never told — name one that may be told",
                "messages.copy.due_from: \"steer\" names no promise — write deadlines.<id> or recurring.<id>");
    }

    @Test
    void findsAFinalLetterThatDoesNotNameTheNextDoor() {
        assertFinds(
                talk().message("decision", "decided").with(Parts.body("kifid", "decision")),
                "messages.decision.must_have: it must name kifid and does not — add external_body");
        assertFinds(
                talk().with(Parts.body("kifid")),
                "external.kifid.mention_in: no letter names this body — list the messages that end with it");
    }

    @Test
    void findsAnOutcomeAndAnIdThatDoNotFit() {
        assertFinds(
                Sketch.of("x")
                        .stage("talk", StageKind.FIRST_LINE, "decided[founded] -> closed")
                        .outcomes("unfounded", "unfounded"),
                "outcomes.unfounded: the id \"unfounded\" is used twice — give each its own",
                "stages.talk.exits.outcome: there is no outcome \"founded\" — choose one of unfounded");
    }

    @Test
    void findsAStageThatIsThereTwiceOrIsCalledAsAnEnd() {
        assertFinds(
                talk().stage("talk", StageKind.REVIEW, "settled -> closed")
                        .stage("closed", StageKind.REVIEW, "settled -> end"),
                "stages.talk: the id \"talk\" is used twice — give each its own",
                "stages.closed: exits to \"closed\" would not lead here — give the stage another id");
    }

    private static Sketch talk() {
        return Sketch.of("x").stage("talk", StageKind.FIRST_LINE, "settled -> closed");
    }

    private static void assertFinds(Sketch sketch, String... findings) {
        assertThat(Proofreader.read(sketch.draw()))
                .extracting(Finding::toString)
                .contains(findings);
    }
}
