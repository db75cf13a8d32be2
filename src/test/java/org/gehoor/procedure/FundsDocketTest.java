package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.command.CommandType.ADMISSIBLE;
import static org.gehoor.procedure.command.CommandType.CONFIRM_IN_WRITING;
import static org.gehoor.procedure.command.CommandType.DECIDE;
import static org.gehoor.procedure.command.CommandType.DISAGREE;
import static org.gehoor.procedure.command.CommandType.INADMISSIBLE;
import static org.gehoor.procedure.command.CommandType.RECORD_CONTACT;
import static org.gehoor.procedure.command.CommandType.REFER;
import static org.gehoor.procedure.command.CommandType.REOPEN;
import static org.gehoor.procedure.command.CommandType.SENT_OUTSIDE;

import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

/** The two health funds: status every three weeks, and an oral complaint that is to be confirmed. */
class FundsDocketTest {

    @Test
    void solidarisTellsEveryThreeWeeksAlsoWhileAdmissibilityIsOpenAndNeverAfterTheAnswer() {
        Docket docket = Docket.of("solidaris", "2026-03-16T10:00", Filed.WRITTEN);
        docket.until("2026-05-01T12:00");
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .containsExactly(
                        "message.sent:acknowledgement 2026-03-16T10:00",
                        "message.sent:status 2026-04-03T09:00",
                        "message.sent:status 2026-04-24T09:00");
        docket.orders(ADMISSIBLE)
                .orders(DECIDE, "outcome=answer", "reasons=omdat")
                .until("2026-06-20T12:00");
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .filteredOn(told -> told.contains("status"))
                .hasSize(2);
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void solidarisRefusesInadmissibleWithoutReasons() {
        Docket docket = Docket.of("solidaris", "2026-03-16T10:00", Filed.WRITTEN);
        assertThat(docket.refusal(INADMISSIBLE)).isEqualTo("inadmissible needs reasons");
        assertThat(docket.refusal(DECIDE, "outcome=answer", "reasons=x")).contains("decides nothing");
        assertThat(docket.refusal(INADMISSIBLE, "reasons=anoniem"))
                .isEqualTo("inadmissible needs where_to_go: the letter inadmissible must have it");
        docket.orders(INADMISSIBLE, "reasons=anoniem", "where_to_go=nergens").until("2026-03-16T11:00");
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .as("the refusal tells that it ends here: no second letter")
                .contains("message.sent:inadmissible 2026-03-16T10:00")
                .noneMatch(told -> told.contains("closing"));
    }

    @Test
    void solidarisExaminesAgainOnDisagreementAndAnswersOnceMore() {
        Docket docket = Docket.of("solidaris", "2026-03-16T10:00", Filed.WRITTEN);
        docket.orders(ADMISSIBLE)
                .orders(DECIDE, "outcome=answer", "reasons=omdat")
                .until("2026-03-20T10:00")
                .orders(DISAGREE);
        assertThat(docket.standing().owner()).isEqualTo("national-mediator");
        docket.orders(DECIDE, "outcome=answer", "reasons=toch").until("2026-03-20T11:00");
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .filteredOn(told -> told.contains("answer"))
                .hasSize(2);
    }

    @Test
    void aBouncedLetterHasMetNothingAndALetterByPostDoes() {
        Docket docket = Docket.of("solidaris", "2026-03-16T10:00", Filed.WRITTEN);
        docket.until("2026-03-17T10:00");
        assertThat(docket.promise("acknowledge").state()).isEqualTo(PromiseState.MET);
        docket.happens("message.bounced:acknowledgement", "ordinal=1");
        assertThat(docket.promise("acknowledge").state()).isEqualTo(PromiseState.OPEN);
        docket.orders(SENT_OUTSIDE, "message=acknowledgement", "on=2026-03-17", "how=post", "copy=brief in map 3");
        assertThat(docket.promise("acknowledge").state()).isEqualTo(PromiseState.MET);
    }

    @Test
    void aCallMeetsNoPromiseToTellInWriting() {
        Docket docket = Docket.of("lm", "2026-03-02T10:00", Filed.WRITTEN);
        docket.orders(RECORD_CONTACT, "channel=phone", "with=complainant", "text=alles verteld");
        assertThat(docket.promise("outcome").state()).isEqualTo(PromiseState.OPEN);
        docket.until("2026-04-17T10:00");
        assertThat(docket.told(FactType.DEADLINE_WARNING, FactType.DEADLINE_BREACHED))
                .containsExactly(
                        "deadline.warning:outcome 2026-04-03T09:00",
                        "deadline.warning:outcome 2026-04-13T09:00",
                        "deadline.breached:outcome 2026-04-17T00:00");
    }

    @Test
    void lmWaitsForAConfirmationWithTheClockRunningAndAPersonDecidesOnSilence() {
        Docket docket = Docket.of("lm", "2026-03-02T10:00", Filed.ORAL);
        assertThat(docket.standing().state()).isEqualTo(State.AWAITING_CONFIRMATION);
        docket.until("2026-04-02T10:00");
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .first()
                .isEqualTo("message.sent:confirmation_request 2026-03-02T10:00");
        assertThat(docket.standing().state()).as("never a silent closing").isEqualTo(State.AWAITING_CONFIRMATION);
        assertThat(docket.standing().owed())
                .anyMatch(owed -> owed.kind() == OwedKind.LOOK && owed.what().equals("unconfirmed"));
        docket.orders(CONFIRM_IN_WRITING);
        assertThat(docket.standing().stage()).isEqualTo("handling");
        assertThat(docket.promise("outcome").lastDay()).hasToString("2026-04-16");
    }

    @Test
    void lmRefersToTheOmbudsServiceAndIsReopenedWithItsClocksAnew() {
        Docket docket = Docket.of("lm", "2026-03-02T10:00", Filed.WRITTEN);
        docket.orders(DECIDE, "outcome=answer", "what_is_done=betaald")
                .until("2026-03-10T10:00")
                .orders(DISAGREE)
                .orders(REFER);
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
        assertThat(docket.refusal(DISAGREE)).contains("closed");
        docket.until("2026-06-01T10:00").orders(REOPEN, "reason=nieuwe feiten", "stage=handling");
        assertThat(docket.promise("outcome").lastDay()).hasToString("2026-07-16");
        assertThat(docket.promise("outcome").round()).isEqualTo(2);
        assertThat(docket.promise("acknowledge").state())
                .as("nobody owes a second acknowledgement")
                .isEqualTo(PromiseState.MET);
    }
}
