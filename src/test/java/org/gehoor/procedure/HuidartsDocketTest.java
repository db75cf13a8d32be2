package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.command.CommandType.ASK_JUDGMENT;
import static org.gehoor.procedure.command.CommandType.COMPLAINANT_STOPS;
import static org.gehoor.procedure.command.CommandType.DECIDE;
import static org.gehoor.procedure.command.CommandType.EXTEND;
import static org.gehoor.procedure.command.CommandType.NOT_RESOLVED;
import static org.gehoor.procedure.command.CommandType.PAUSE;
import static org.gehoor.procedure.command.CommandType.RECORD_CONSENT;
import static org.gehoor.procedure.command.CommandType.SETTLE;

import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

/** 247dermatologist: a talk, the officer, mediation with both consents, the statutory judgment, the disputes committee. */
class HuidartsDocketTest {

    private final Docket docket = Docket.of("huidarts", "2026-03-02T10:00", Filed.WRITTEN);

    @Test
    void mediationNeedsBothConsentsAndEndsWhenOneIsWithdrawn() {
        docket.orders(NOT_RESOLVED, "reason=praten hielp niet");
        assertThat(docket.standing().stage()).isEqualTo("reception");
        docket.orders(RECORD_CONSENT, "consent=mediation", "party=complainant", "answer=yes");
        assertThat(docket.standing().stage()).as("one consent is not enough").isEqualTo("reception");
        assertThat(docket.refusal(RECORD_CONSENT, "consent=mediation", "party=organisation", "answer=yes"))
                .contains("asked of complainant, dermatologist");
        docket.orders(RECORD_CONSENT, "consent=mediation", "party=dermatologist", "answer=yes");
        assertThat(docket.standing().stage()).isEqualTo("mediation");
        assertThat(docket.refusal(SETTLE, "what_was_agreed=excuus", "agreed_by=complainant"))
                .contains("both parties");
        docket.orders(RECORD_CONSENT, "consent=mediation", "party=complainant", "answer=withdrawn");
        assertThat(docket.standing().stage()).isEqualTo("dispute");
        docket.orders(COMPLAINANT_STOPS);
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void theStatutoryTermIsExtendedOnceWithAReasonAndTheComplainantIsTold() {
        assertThat(docket.promise("judgment").lastDay()).hasToString("2026-04-13");
        assertThat(docket.refusal(EXTEND, "deadline=judgment")).isEqualTo("extend needs reason");
        assertThat(docket.refusal(EXTEND, "deadline=judgment", "reason=druk", "by=8 weeks"))
                .isEqualTo("the procedure allows 4 weeks, not 8 weeks");
        docket.orders(EXTEND, "deadline=judgment", "reason=deskundige nodig").until("2026-03-03T10:00");
        assertThat(docket.promise("judgment").lastDay()).hasToString("2026-05-11");
        assertThat(docket.told(FactType.MESSAGE_SENT)).contains("message.sent:extension 2026-03-02T10:00");
        assertThat(docket.refusal(EXTEND, "deadline=judgment", "reason=nog langer"))
                .contains("can't be extended once more");
        assertThat(docket.refusal(PAUSE, "deadline=judgment", "reason=vakantie"))
                .contains("never lets the term judgment stand still");
    }

    @Test
    void tooLateToExtendWhenTheTermIsOver() {
        docket.until("2026-04-14T10:00");
        assertThat(docket.told(FactType.DEADLINE_BREACHED))
                .containsExactly("deadline.breached:judgment 2026-04-14T00:00");
        assertThat(docket.refusal(EXTEND, "deadline=judgment", "reason=x")).contains("is over");
    }

    @Test
    void aJudgmentNeedsReasonsMeasuresAndTheirDates() {
        docket.orders(NOT_RESOLVED, "reason=x").orders(ASK_JUDGMENT);
        assertThat(docket.refusal(DECIDE, "outcome=judgment", "reasons=x", "measures=y"))
                .isEqualTo("this outcome needs measure_dates");
        docket.orders(DECIDE, "outcome=judgment", "reasons=x", "measures=y", "measure_dates=1 mei")
                .until("2026-03-02T11:00");
        assertThat(docket.promise("judgment").state()).isEqualTo(PromiseState.MET);
    }
}
