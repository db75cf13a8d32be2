package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.command.CommandType.DECIDE;
import static org.gehoor.procedure.command.CommandType.DISAGREE;
import static org.gehoor.procedure.command.CommandType.ESCALATE;
import static org.gehoor.procedure.command.CommandType.NOT_AGREED;
import static org.gehoor.procedure.command.CommandType.NOT_RESOLVED;
import static org.gehoor.procedure.command.CommandType.REPORT_STATUS;
import static org.gehoor.procedure.command.CommandType.SETTLE;

import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

/** Office services: 48 hours, 48 working hours, 48 working hours more by the clock, 20 working days of the board. */
class KantoorDocketTest {

    private final Docket docket = Docket.of("kantoor", "2026-03-02T10:00", Filed.WRITTEN);

    @Test
    void climbsByTheClockToTheBoardAndEndsThere() {
        docket.orders(DECIDE, "outcome=answered", "reasons=zo", "decision=nee")
                .until("2026-03-03T09:00")
                .orders(DISAGREE);
        assertThat(docket.standing().stage()).isEqualTo("step2");
        assertThat(docket.promise("step2-resolve").due()).hasToString("2026-03-10T16:00:00Z");

        docket.until("2026-03-12T09:00");
        assertThat(docket.standing().stage()).as("48 working hours later").isEqualTo("step2-senior");
        assertThat(docket.told(FactType.DEADLINE_WARNING, FactType.DEADLINE_BREACHED))
                .contains("deadline.warning:step2-resolve 2026-03-10T09:00")
                .contains("deadline.breached:step2-resolve 2026-03-10T17:00");

        docket.until("2026-03-20T09:00");
        assertThat(docket.standing().stage()).isEqualTo("board");
        assertThat(docket.promise("board-solution").lastDay()).hasToString("2026-04-16");
        assertThat(docket.refusal(DECIDE, "outcome=answered", "reasons=x", "decision=y"))
                .contains("the stage board decides nothing");
        assertThat(docket.refusal(SETTLE, "what_was_agreed=korting", "agreed_by=complainant"))
                .contains("both parties");
        docket.orders(NOT_AGREED, "reason=geen akkoord").until("2026-03-20T10:00");
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
        assertThat(docket.told(FactType.MESSAGE_SENT)).last().asString().startsWith("message.sent:closing_unresolved");
    }

    @Test
    void whatTheClockBrokeDuringAnOutageIsOnRecordAtItsTrueTimeOldestFirst() {
        docket.orders(NOT_RESOLVED, "reason=ontevreden").until("2026-03-31T09:00");
        assertThat(docket.standing().stage()).isEqualTo("board");
        assertThat(docket.told(FactType.DEADLINE_BREACHED))
                .filteredOn(told -> !told.contains("keep-informed"))
                .containsExactly(
                        "deadline.breached:step2-resolve 2026-03-10T10:00",
                        "deadline.breached:step2-senior-resolve 2026-03-18T10:00");
    }

    @Test
    void escalatesAlsoByAPersonsDecision() {
        docket.orders(NOT_RESOLVED, "reason=ontevreden").orders(ESCALATE, "reason=te groot");
        assertThat(docket.standing().stage()).isEqualTo("step2-senior");
    }

    @Test
    void keepsInformedEveryTwoWorkingDaysAndAStatusByAnyoneResets() {
        docket.until("2026-03-05T08:00");
        assertThat(docket.told(FactType.MESSAGE_SENT))
                .containsExactly(
                        "message.sent:acknowledgement 2026-03-02T10:00", "message.sent:status 2026-03-04T09:00");
        docket.orders(REPORT_STATUS, "what_was_done=gebeld", "what_comes_next=terugbellen")
                .until("2026-03-09T08:59");
        assertThat(docket.told(FactType.MESSAGE_SENT)).last().isEqualTo("message.sent:status 2026-03-05T08:00");
        docket.until("2026-03-09T09:00");
        assertThat(docket.told(FactType.MESSAGE_SENT)).last().isEqualTo("message.sent:status 2026-03-09T09:00");
    }
}
