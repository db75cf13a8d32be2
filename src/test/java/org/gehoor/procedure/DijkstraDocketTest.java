package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.command.CommandType.ASSIGN;
import static org.gehoor.procedure.command.CommandType.DECIDE;
import static org.gehoor.procedure.command.CommandType.DISAGREE;
import static org.gehoor.procedure.command.CommandType.HAND_OVER;
import static org.gehoor.procedure.command.CommandType.NOT_RESOLVED;
import static org.gehoor.procedure.command.CommandType.OBJECT;
import static org.gehoor.procedure.command.CommandType.RECORD_GUARD;
import static org.gehoor.procedure.command.CommandType.RECORD_REDRESS;
import static org.gehoor.procedure.command.CommandType.REFER;
import static org.gehoor.procedure.command.CommandType.SETTLE;

import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

/** Dijkstra: written down and handed over, investigated behind the insurer's guard, redressed, disagreed with, referred to Kifid. */
class DijkstraDocketTest {

    private final Docket docket = Docket.of("dijkstra", "2026-04-03T10:00", Filed.ORAL);

    @Test
    void isHandedOverWithinThreeWorkingDaysOrThatIsOnRecord() {
        docket.until("2026-04-09T23:59");
        assertThat(docket.told(FactType.DEADLINE_BREACHED)).isEmpty();
        docket.until("2026-04-10T09:00");
        assertThat(docket.told(FactType.DEADLINE_BREACHED))
                .as("Easter Monday is no working day")
                .containsExactly("deadline.breached:hand-over 2026-04-10T00:00");
        docket.orders(HAND_OVER);
        assertThat(docket.standing().stage()).isEqualTo("investigation");
        assertThat(docket.promise("hand-over").metAt()).isNotNull();
    }

    @Test
    void tellsReceiptAtOnceAndHandlingAtHandOver() {
        docket.until("2026-04-03T11:00").orders(HAND_OVER).until("2026-04-03T12:00");
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .containsExactly(
                        "message.sent:acknowledgement 2026-04-03T10:00", "message.sent:in_handling 2026-04-03T11:00");
    }

    @Test
    void steersOnTwoWeeksAndPromisesThree() {
        docket.orders(HAND_OVER).until("2026-04-30T00:00");
        assertThat(docket.told(FactType.DEADLINE_WARNING, FactType.DEADLINE_BREACHED))
                .containsExactly(
                        "deadline.warning:answer 2026-04-17T09:00",
                        "deadline.breached:answer-internal 2026-04-18T00:00",
                        "deadline.breached:answer 2026-04-25T00:00");
    }

    @Test
    void refusesFoundedBeforeTheInsurerAllowedIt() {
        docket.orders(HAND_OVER);
        assertThat(docket.refusal(DECIDE, "outcome=founded", "reasons=zo zit het"))
                .isEqualTo("the decision \"founded\" is not possible before the check insurer_allows_admission is"
                        + " recorded with yes");
        assertThat(docket.refusal(DECIDE, "outcome=unfounded", "reasons=zo zit het"))
                .isEmpty();
        docket.orders(RECORD_GUARD, "check=insurer_allows_admission", "result=no");
        assertThat(docket.refusal(DECIDE, "outcome=partly_founded", "reasons=zo zit het"))
                .isNotEmpty();
        docket.orders(RECORD_GUARD, "check=insurer_allows_admission", "result=yes")
                .orders(DECIDE, "outcome=partly_founded", "reasons=zo zit het");
        assertThat(docket.standing().stage()).isEqualTo("redress");
        docket.orders(RECORD_REDRESS, "redress=excuses", "actions=apologise");
        assertThat(docket.standing().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void refusesADecisionWithoutReasons() {
        docket.orders(HAND_OVER);
        assertThat(docket.refusal(DECIDE, "outcome=unfounded")).isEqualTo("this outcome needs reasons");
        assertThat(docket.refusal(DECIDE, "outcome=maybe", "reasons=x")).contains("knows no \"maybe\"");
    }

    @Test
    void goesByObjectionAndTalkToKifid() {
        docket.orders(HAND_OVER)
                .by("karin")
                .orders(ASSIGN, "handler=karin")
                .orders(DECIDE, "outcome=unfounded", "reasons=nee")
                .until("2026-04-10T10:00")
                .by("sjoerd")
                .orders(OBJECT);
        assertThat(docket.standing().stage()).isEqualTo("reassessment");
        assertThat(docket.refusal(ASSIGN, "handler=karin"))
                .as("never back to the handler complained about")
                .contains("disagrees with what karin did");
        docket.orders(DECIDE, "outcome=unfounded", "reasons=nog steeds nee")
                .until("2026-04-12T10:00")
                .orders(DISAGREE);
        assertThat(docket.standing().stage()).isEqualTo("conversation");
        assertThat(docket.refusal(SETTLE, "what_was_agreed=excuses", "agreed_by=responsible"))
                .contains("needs the agreement of the complainant");
        docket.orders(NOT_RESOLVED, "reason=niet eens").until("2026-04-13T10:00");
        assertThat(docket.standing().stage()).isEqualTo("kifid");
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .contains("message.sent:decision_unfounded 2026-04-03T10:00")
                .contains("message.sent:closing_unresolved 2026-04-12T10:00");
        docket.orders(REFER);
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aLateDisagreementIsTheHandlersToAccept() {
        docket.orders(HAND_OVER)
                .orders(DECIDE, "outcome=unfounded", "reasons=nee")
                .until("2026-05-05T10:00");
        assertThat(docket.standing().state()).as("30 days of silence").isEqualTo(State.CLOSED);
        assertThat(docket.told(FactType.CLOSED)).containsExactly("closed 2026-05-04T00:00");
        assertThat(docket.refusal(DISAGREE)).contains("after the reaction term").contains("2026-05-04");
        assertThat(docket.refusal(DISAGREE, "arrived_at=2026-05-03T20:00:00Z"))
                .as("it counts when the mail came, not when somebody clicks")
                .isEmpty();
        docket.orders(DISAGREE, "accept_late=was op reis");
        assertThat(docket.standing().stage()).isEqualTo("conversation");
    }
}
