package org.gehoor.procedure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.procedure.FiveProcedures;
import org.gehoor.procedure.Parts;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Sketch;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.filing.OralClock;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;

/** What a procedure promises that the clock, or nobody, can bring about. */
class ClockProofTest {

    @Test
    void namesEachStageInWhichNoClockRuns() {
        assertThat(warnings(FiveProcedures.solidaris()))
                .containsExactly(
                        "stages.national: no clock runs in it, so that a dossier may rest there unseen — give it"
                                + " a deadline with stage: national, internal if nothing is promised");
        assertThat(warnings(FiveProcedures.dijkstra())).hasSize(3);
        assertThat(warnings(FiveProcedures.office())).isEmpty();
        assertThat(warnings(FiveProcedures.dermatologist())).isEmpty();
    }

    @Test
    void saysThatAClockFromTheConfirmationIsTheLooserReading() {
        assertThat(warnings(FiveProcedures.lm(OralClock.FROM_CALL))).noneMatch(line -> line.startsWith("oral.clock"));
        assertThat(warnings(FiveProcedures.lm(OralClock.FROM_CONFIRMATION)))
                .anyMatch(line -> line.startsWith("oral.clock: from_confirmation is the looser reading"));
    }

    @Test
    void refusesACircleThatTheClockRunsThroughAlone() {
        assertThat(errors(twoSteps("deadline.breached:second -> one")))
                .containsExactly(
                        "stages.one.exits: broken promises alone lead in a circle, one → two → one — let one of"
                                + " these exits wait for what people do");
        assertThat(errors(twoSteps("not_resolved -> one"))).isEmpty();
    }

    @Test
    void refusesAMediationThatTheClockWouldBegin() {
        Sketch sketch = Sketch.of("x")
                .stage("talk", StageKind.FIRST_LINE, "settled -> closed", "deadline.breached:talk -> mediation")
                .optionalStage("mediation", StageKind.MEDIATION, "both", "settled -> closed")
                .with(Parts.consentOfBoth("both"))
                .deadline("talk", Strength.INTERNAL, "3 weeks", "received", "settled");
        assertThat(errors(sketch))
                .singleElement()
                .asString()
                .contains("would begin mediation without the consent both");
    }

    @Test
    void refusesAPromiseThatNoExitAndNoCommandCanMeet() {
        assertThat(errors(talk().deadline("a", Strength.PUBLISHED, "3 weeks", "received", "handed_over")))
                .containsExactly(
                        "deadlines.a.until: nothing can meet this promise: no stage has a way out by handed_over"
                                + " — name a message as message.sent:<id>, or add the exit");
        assertThat(errors(talk().deadline("a", Strength.PUBLISHED, "3 weeks", "received", "answered")))
                .singleElement()
                .asString()
                .contains("no letter and no command brings about answered");
        assertThat(errors(talk().deadline("a", Strength.PUBLISHED, "3 weeks", "received", "confirmed_in_writing")))
                .singleElement()
                .asString()
                .contains("no complaint waits for a confirmation here");
        assertThat(errors(talk().deadline("a", Strength.PUBLISHED, "3 weeks", "received", "handed_over", "settled")))
                .isEmpty();
    }

    @Test
    void refusesAWarningBeforeTheTermHasBegun() {
        assertThat(warnedBefore("3 weeks", "3 weeks")).isTrue();
        assertThat(warnedBefore("21 days", "3 weeks")).isTrue();
        assertThat(warnedBefore("20 days", "3 weeks")).isFalse();
        assertThat(warnedBefore("8 working hours", "48 working hours")).isFalse();
        assertThat(warnedBefore("3 days", "48 hours")).isTrue();
        // nobody knows without the opening hours
        assertThat(warnedBefore("3 working days", "20 working hours")).isFalse();
    }

    private static boolean warnedBefore(String before, String within) {
        return Lengths.atLeast(before, within);
    }

    @Test
    void refusesABodyOutsideThatNoLastLetterNames() {
        Sketch sketch = talk().message("acknowledgement", "registered").with(Parts.body("kifid", "acknowledgement"));
        assertThat(errors(sketch))
                .anyMatch(line -> line.equals("external.kifid.mention_in: no final answer names kifid"
                        + " — add a message of decided, of referred, or of entering the stage that refers there"));
    }

    private static Sketch talk() {
        return Sketch.of("x").stage("talk", StageKind.FIRST_LINE, "settled -> closed");
    }

    private static Sketch twoSteps(String back) {
        return Sketch.of("x")
                .stage("one", StageKind.FIRST_LINE, "settled -> closed", "deadline.breached:first -> two")
                .stage("two", StageKind.ESCALATION, "settled -> closed", back)
                .with(Parts.deadline("first", Strength.AIM, "3 days", "stage.entered", List.of("one"), null, "settled"))
                .with(Parts.deadline(
                        "second", Strength.AIM, "3 days", "stage.entered", List.of("two"), null, "settled"));
    }

    private static List<String> errors(Sketch sketch) {
        return lines(sketch.draw(), true);
    }

    private static List<String> warnings(Procedure procedure) {
        return lines(procedure, false);
    }

    private static List<String> lines(Procedure procedure, boolean errors) {
        return Proofreader.read(procedure).stream()
                .filter(finding -> finding.isError() == errors)
                .map(Finding::toString)
                .toList();
    }
}
