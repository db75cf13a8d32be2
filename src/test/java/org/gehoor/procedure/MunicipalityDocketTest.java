package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.command.CommandType.ADMISSIBLE;
import static org.gehoor.procedure.command.CommandType.DECIDE;
import static org.gehoor.procedure.command.CommandType.DISAGREE;
import static org.gehoor.procedure.command.CommandType.ESCALATE;
import static org.gehoor.procedure.command.CommandType.EXTEND;
import static org.gehoor.procedure.command.CommandType.INADMISSIBLE;
import static org.gehoor.procedure.command.CommandType.INVITE_HEARING;
import static org.gehoor.procedure.command.CommandType.RECORD_CONSENT;
import static org.gehoor.procedure.command.CommandType.RECORD_GUARD;
import static org.gehoor.procedure.command.CommandType.SETTLE;

import java.nio.file.Path;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality under Awb chapter 9, from configuration that was written from the law alone. */
class MunicipalityDocketTest {

    private static final Organisation VOORBEELDSTAD = Organisations.read(
                    Path.of("src/test/resources/homes/gemeente"), name -> "secret")
            .orThrow()
            .named("voorbeeldstad")
            .orElseThrow();

    private Docket docket;

    @BeforeEach
    void complain() {
        // Thursday
        docket = Docket.of(VOORBEELDSTAD, "2026-03-05T10:00", Filed.WRITTEN);
    }

    @Test
    void isAcknowledgedAndHandledWithinSixWeeks() {
        docket.until("2026-03-05T11:00");
        assertThat(docket.told(FactType.MESSAGE_SENT)).containsExactly("message.sent:acknowledgement 2026-03-05T10:00");
        assertThat(docket.promise("handling").lastDay()).hasToString("2026-04-16");
        assertThat(docket.promise("handling").strength()).isEqualTo(Strength.STATUTORY);
    }

    @Test
    void isNotDecidedBeforeTheComplainantWasHeardOrWaivedThat() {
        docket.orders(ADMISSIBLE)
                .orders(INVITE_HEARING, "hearing_when=dinsdag 10 maart, 10 uur", "hearing_where=stadhuis")
                .until("2026-03-05T11:00");
        assertThat(docket.told(FactType.MESSAGE_SENT)).contains("message.sent:hearing 2026-03-05T10:00");
        assertThat(docket.refusal(DECIDE, "outcome=founded", "reasons=x")).contains("heard_or_waived");
        docket.orders(RECORD_GUARD, "check=heard_or_waived", "result=yes")
                .orders(DECIDE, "outcome=founded", "reasons=x")
                .until("2026-03-05T12:00");
        assertThat(docket.told(FactType.MESSAGE_SENT)).contains("message.sent:findings 2026-03-05T11:00");
        assertThat(docket.promise("handling").state()).isEqualTo(PromiseState.MET);
        docket.orders(DISAGREE);
        assertThat(docket.standing().stage()).isEqualTo("ombudsman");
    }

    @Test
    void isAdjournedOnceByFourWeeksAndThenOnlyWithTheComplainantsConsent() {
        docket.orders(ADMISSIBLE).orders(EXTEND, "deadline=handling", "reason=getuige ziek");
        assertThat(docket.promise("handling").lastDay())
                .as("14 May is Ascension Day, 15 May a decree day")
                .hasToString("2026-05-18");
        docket.until("2026-03-05T11:00");
        assertThat(docket.told(FactType.MESSAGE_SENT)).contains("message.sent:adjournment 2026-03-05T10:00");
        assertThat(docket.refusal(EXTEND, "deadline=handling", "reason=nog steeds ziek"))
                .isEqualTo("this extension needs the consent further-delay, which is not complete");
        docket.orders(RECORD_CONSENT, "consent=further-delay", "party=complainant", "answer=yes", "evidence=mail")
                .orders(EXTEND, "deadline=handling", "reason=nog steeds ziek");
        assertThat(docket.promise("handling").lastDay()).hasToString("2026-06-11");
    }

    @Test
    void hasTenWeeksWithACommittee() {
        docket.orders(ADMISSIBLE).orders(ESCALATE, "reason=wethouder");
        assertThat(docket.standing().stage()).isEqualTo("committee");
        assertThat(docket.promise("handling").state()).isEqualTo(PromiseState.LAPSED);
        assertThat(docket.promise("handling-by-committee").lastDay()).hasToString("2026-05-18");
    }

    @Test
    void isRefusedOnlyWithReasonsAndWithinFourWeeks() {
        assertThat(docket.promise("refusal").lastDay()).hasToString("2026-04-02");
        assertThat(docket.refusal(INADMISSIBLE)).isEqualTo("inadmissible needs reasons");
        docket.orders(INADMISSIBLE, "reasons=al behandeld", "where_to_go=nergens")
                .until("2026-03-05T11:00");
        assertThat(docket.told(FactType.MESSAGE_SENT)).contains("message.sent:not_handled 2026-03-05T10:00");
        assertThat(docket.promise("handling").state()).isEqualTo(PromiseState.MET);
    }

    @Test
    void endsAsSoonAsTheComplainantIsSatisfied() {
        docket.orders(SETTLE, "what_was_agreed=excuses", "agreed_by=complainant")
                .until("2026-03-05T11:00");
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
        assertThat(docket.told(FactType.MESSAGE_SENT)).contains("message.sent:satisfied 2026-03-05T10:00");
    }
}
