package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.calendar.Calendars.amsterdam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.filing.OralClock;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;

/** How promises are kept, broken, reopened and let go. */
class PromiseTest {

    private static final Instant MONDAY = amsterdam("2026-02-02T10:00");
    private static final Instant ACKNOWLEDGE_BY = amsterdam("2026-02-11T00:00");

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void isMetOnlyByTheLetterItNames() {
        received(Filed.WRITTEN);
        happens("2026-02-02T10:05", "message.queued:acknowledgement");
        happens("2026-02-02T10:06", "message.sent:status");
        assertThat(solidaris("acknowledge", "2026-02-02T10:07").state()).isEqualTo(PromiseState.OPEN);

        happens("2026-02-02T10:08", "message.sent:acknowledgement");
        Promise met = solidaris("acknowledge", "2026-02-02T10:09");
        assertThat(met.state()).isEqualTo(PromiseState.MET);
        assertThat(met.stateAt()).isEqualTo(amsterdam("2026-02-02T10:08"));
        assertThat(met.metAt()).isEqualTo(met.stateAt());
    }

    @Test
    void isBrokenAtMidnightAndStaysSoWhenDoneLater() {
        received(Filed.WRITTEN);
        assertThat(solidaris("acknowledge", "2026-02-10T23:59:59").state()).isEqualTo(PromiseState.OPEN);

        Promise broken = solidaris("acknowledge", "2026-02-11T00:00");
        assertThat(broken.state()).isEqualTo(PromiseState.BREACHED);
        assertThat(broken.stateAt()).isEqualTo(ACKNOWLEDGE_BY);
        assertThat(broken.metAt()).isNull();

        happens("2026-02-12T09:00", "message.sent:acknowledgement");
        Promise late = solidaris("acknowledge", "2026-02-12T10:00");
        assertThat(late.state()).isEqualTo(PromiseState.BREACHED);
        assertThat(late.stateAt()).isEqualTo(ACKNOWLEDGE_BY);
        assertThat(late.metAt()).isEqualTo(amsterdam("2026-02-12T09:00"));
    }

    @Test
    void aTermFromASingleFactStartsAnewWithAReopening() {
        Procedure procedure = Sketch.of("x")
                .stage("intake", StageKind.INTAKE, "handed_over -> handling")
                .stage("handling", StageKind.INVESTIGATION, "decided -> closed")
                .deadline("answer", Strength.PUBLISHED, "2 weeks", "handed_over", "decided")
                .draw();
        received(Filed.WRITTEN);
        happens("2026-02-03T10:00", "handed_over");
        happens("2026-02-10T10:00", "decided");
        happens("2026-04-01T10:00", "reopened:intake");
        assertThat(answer(procedure, "2026-04-02T10:00").from()).isEqualTo(amsterdam("2026-04-01T10:00"));
        assertThat(answer(procedure, "2026-04-02T10:00").state()).isEqualTo(PromiseState.OPEN);

        happens("2026-04-03T10:00", "handed_over");
        assertThat(answer(procedure, "2026-04-04T10:00").lastDay()).isEqualTo(LocalDate.of(2026, 4, 17));
    }

    private Promise answer(Procedure procedure, String at) {
        return Standing.of(procedure, Calendars.dutchCommon(), facts, amsterdam(at))
                .promises()
                .get(0);
    }

    @Test
    void isOpenAgainWhenItsLetterBounces() {
        received(Filed.WRITTEN);
        happens("2026-02-02T10:05", "message.sent:acknowledgement");
        happens("2026-02-02T10:06", "message.bounced:status");
        assertThat(solidaris("acknowledge", "2026-02-02T11:00").state()).isEqualTo(PromiseState.MET);

        happens("2026-02-02T10:07", "message.bounced:acknowledgement");
        assertThat(solidaris("acknowledge", "2026-02-02T11:00").state()).isEqualTo(PromiseState.OPEN);
        assertThat(solidaris("acknowledge", "2026-02-12T11:00").state()).isEqualTo(PromiseState.BREACHED);

        happens("2026-02-03T09:00", "message.sent:acknowledgement");
        assertThat(solidaris("acknowledge", "2026-02-12T11:00").state()).isEqualTo(PromiseState.MET);
    }

    @Test
    void lapsesWhenItsStageIsLeftInTime() {
        received(Filed.WRITTEN);
        happens("2026-02-03T09:00", "decided");
        happens("2026-02-03T10:00", "disagreed");

        Promise lapsed = promise(FiveProcedures.office(), "step1-resolve", "2026-02-20T09:00");
        assertThat(lapsed.state()).isEqualTo(PromiseState.LAPSED);
        assertThat(lapsed.stateAt()).isEqualTo(amsterdam("2026-02-03T10:00"));
    }

    @Test
    void isBrokenWhenItsStageWasLeftTooLate() {
        received(Filed.WRITTEN);
        happens("2026-02-05T09:00", "decided");
        happens("2026-02-05T10:00", "disagreed");

        assertThat(promise(FiveProcedures.office(), "step1-resolve", "2026-02-20T09:00")
                        .state())
                .isEqualTo(PromiseState.BREACHED);
    }

    @Test
    void isMetByTheLetterThatFollowsTheDecision() {
        received(Filed.WRITTEN);
        happens("2026-02-03T09:00", "decided");
        assertThat(promise(FiveProcedures.office(), "step1-resolve", "2026-02-03T09:00")
                        .state())
                .isEqualTo(PromiseState.OPEN);

        happens("2026-02-03T09:01", "message.sent:decision");
        assertThat(promise(FiveProcedures.office(), "step1-resolve", "2026-02-03T09:02")
                        .state())
                .isEqualTo(PromiseState.MET);
    }

    @Test
    void countsFromEnteringItsStageAndIsNotMetByAnEarlierLetter() {
        received(Filed.WRITTEN);
        happens("2026-02-03T09:00", "decided");
        happens("2026-02-03T09:01", "message.sent:decision");
        happens("2026-02-05T16:30", "disagreed");

        Promise second = promise(FiveProcedures.office(), "step2-resolve", "2026-02-05T16:31");
        assertThat(second.state()).isEqualTo(PromiseState.OPEN);
        assertThat(second.from()).isEqualTo(amsterdam("2026-02-05T16:30"));
        assertThat(second.due()).isEqualTo(amsterdam("2026-02-13T16:30"));
    }

    @Test
    void lapsesWhenTheDossierIsClosedAndIsCancelledByItsFact() {
        received(Filed.WRITTEN);
        happens("2026-02-03T09:00", "deadline.cancelled:outcome");
        happens("2026-02-04T09:00", "withdrawn");

        assertThat(promise(FiveProcedures.lm(), "acknowledge", "2026-05-01T09:00")
                        .state())
                .isEqualTo(PromiseState.LAPSED);
        assertThat(promise(FiveProcedures.lm(), "outcome", "2026-05-01T09:00").state())
                .isEqualTo(PromiseState.CANCELLED);
    }

    @Test
    void startsAtTheConfirmationWhereTheProcedureSaysSo() {
        received(Filed.ORAL);
        Procedure lm = FiveProcedures.lm(OralClock.FROM_CONFIRMATION);
        assertThat(standing(lm, "2026-02-02T11:00").promises()).isEmpty();

        happens("2026-02-09T11:00", "confirmed_orally");
        assertThat(promise(lm, "outcome", "2026-02-09T12:00").lastDay()).isEqualTo(LocalDate.of(2026, 3, 26));
    }

    private void received(Filed filed) {
        facts.add(Fact.registered(MONDAY, MONDAY, "mail", filed));
    }

    private void happens(String at, String type) {
        facts.add(new Fact(type, amsterdam(at), Map.of()));
    }

    private Promise solidaris(String id, String moment) {
        return promise(FiveProcedures.solidaris(), id, moment);
    }

    private Promise promise(Procedure procedure, String id, String moment) {
        return standing(procedure, moment).promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(Procedure procedure, String moment) {
        return Standing.of(procedure, Calendars.dutchCommon(), facts, amsterdam(moment));
    }
}
