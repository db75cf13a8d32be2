package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

/** Messages that came in by mistake and belong to another dossier. */
class MovedAwayTest {

    @Test
    void aReplyThatWasMovedAwayIsNoReactionToTheAnswer() {
        Docket docket = answered().happens("complainant.replied").until("2026-03-01T10:00");
        docket.happens("message.moved", "undoes=" + seqOfTheReply(docket)).until("2026-04-20T09:00");
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aReplyThatStayedKeepsItOpen() {
        Docket docket = answered().happens("complainant.replied").until("2026-04-20T09:00");
        assertThat(docket.standing().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void whatItConfirmedWaitsForItsConfirmationAgain() {
        Docket docket = Docket.of("lm", "2026-02-02T10:00", Filed.ORAL)
                .happens("complainant.replied")
                .happens("confirmed_in_writing");
        assertThat(docket.standing().state()).isNotEqualTo(State.AWAITING_CONFIRMATION);
        docket.happens("message.moved", "undoes=2");
        assertThat(docket.standing().state()).isEqualTo(State.AWAITING_CONFIRMATION);
    }

    @Test
    void aHandlersOwnConfirmationStays() {
        Docket docket = Docket.of("lm", "2026-02-02T10:00", Filed.ORAL)
                .happens("complainant.replied")
                .happens("confirmed_in_writing", "role=owner")
                .happens("message.moved", "undoes=2");
        assertThat(docket.standing().state()).isNotEqualTo(State.AWAITING_CONFIRMATION);
    }

    @Test
    void nothingElseCanBeUndone() {
        Docket docket = answered();
        for (String seq : new String[] {"1", "2", "3", "0", "-1", "99", "x", "99999999999"}) {
            docket.happens("message.moved", "undoes=" + seq).happens("message.moved");
        }
        assertThat(docket.standing().state()).isEqualTo(State.ANSWERED);
    }

    private static Docket answered() {
        return Docket.of("dijkstra", "2026-02-02T10:00", Filed.WRITTEN)
                .orders(CommandType.HAND_OVER)
                .orders(CommandType.DECIDE, "outcome=unfounded", "reasons=x")
                .until("2026-02-20T10:00");
    }

    private static int seqOfTheReply(Docket docket) {
        return docket.told(FactType.values()).indexOf("complainant.replied 2026-02-20T10:00") + 1;
    }
}
