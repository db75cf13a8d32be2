package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.procedure.PromiseState;
import org.gehoor.story.hub.Complaint;
import org.gehoor.story.hub.Letter;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The office firm, the insurance intermediary and the dermatologists, from the first mail to the last exit. */
class DutchProceduresStoryIT extends ProcedureTale {

    private static final String BRAM = "bram.postma@huidarts.example";
    private static final String[] KIFID = {"Kifid", "Postbus 93257, 2509 AG Den Haag", "www.kifid.nl"};
    private static final String[] DISPUTES = {
        "Geschillencommissie Zorg Algemeen", "Postbus 90600, 2509 LP Den Haag", "www.degeschillencommissie.nl"
    };

    @Test
    @Order(1)
    void kantoorClimbsByTheClockToTheBoardWhereItsRoadEnds() {
        Complaint complaint = complaint("kantoor", "2026-08-03T10:00:00Z");
        complaint
                .acknowledgement()
                .mentions("Wij streven ernaar", "vóór woensdag 5 augustus 2026", "Je vaste contactpersoon")
                .mentions("bespreekt de punten met je", "Je krijgt elke beslissing op schrift", "040-8100000");
        complaint.isAssignedTo("relationship-manager", "step1");

        turnTo("2026-08-04T08:00:00Z");
        assertThat(complaint.refusal("decide", "outcome", "answered")).contains("needs reasons");
        complaint.orders(
                "decide", "outcome", "answered", "decision", "Geen korting.", "reasons", "Zo is het contract.");
        Letter decision = complaint.gets("decision", "Geen korting.", "Zo is het contract.", "opnieuw bekijken");
        assertThat(complaint.promise("step1-resolve").state()).isEqualTo(PromiseState.MET);

        turnTo("2026-08-05T08:00:00Z");
        complaint.repliesTo(decision).orders("disagree").isIn("step2");
        complaint.isAssignedTo("escalation", "step2");
        complaint.gets("escalated", "Escalatieteam", "We streven ernaar", "donderdag 13 augustus 2026");
        turnTo("2026-08-07T07:30:00Z");
        complaint.gets("status", "in behandeling bij: Escalatieteam", "Stap 2 - escalatie");

        // 48 working hours are six days of eight, and nobody solved it
        turnTo("2026-08-13T08:30:00Z");
        complaint.awaits("deadline.breached:step2-resolve").awaits("stage.entered:step2-senior");
        complaint.isAssignedTo("senior", "step2-senior");
        complaint.gets("escalated", "Senior manager", "We streven ernaar", "vrijdag 21 augustus 2026");
        assertThat(complaint.promise("step2-senior-resolve").due()).hasToString("2026-08-21T08:00:00Z");
        turnTo("2026-08-21T08:30:00Z");
        complaint.awaits("deadline.breached:step2-senior-resolve").awaits("stage.entered:board");
        complaint.isAssignedTo("board", "board");
        complaint.gets("escalated", "Directie", "Uiterlijk op vrijdag 18 september 2026 bieden we je een oplossing");

        assertThat(complaint.refusal("decide", "outcome", "answered", "decision", "Nee.", "reasons", "Nee."))
                .contains("decides nothing");
        assertThat(complaint.refusal("settle", "what_was_agreed", "Korting", "agreed_by", List.of("complainant")))
                .contains("both parties");
        complaint
                .orders("not_agreed", "reason", "Geen akkoord over de korting.")
                .isClosed();
        complaint.gets(
                "closing_unresolved",
                "niet eens geworden",
                "Onze klachtenprocedure houdt hier op",
                "geen volgende stap meer");
        assertThat(complaint.promise("board-solution").state()).isEqualTo(PromiseState.LAPSED);
    }

    @Test
    @Order(2)
    void dijkstraRedressesBehindTheInsurersGuardTalksAndRefersToKifid() {
        Complaint complaint = complaint("dijkstra", "2026-09-21T10:00:00Z");
        complaint
                .acknowledgement()
                .mentions("uiterlijk op maandag 12 oktober 2026", "U mag uw dossier op elk moment inzien");
        complaint.isAssignedTo("intake", "intake");
        turnTo("2026-09-22T10:00:00Z");
        complaint.orders("hand_over").isIn("investigation");
        complaint.gets("in_handling", "is in behandeling", "uiterlijk op maandag 12 oktober 2026");
        assertThat(complaint.promise("hand-over").state()).isEqualTo(PromiseState.MET);
        complaint.isAssignedTo("responsible", "investigation");

        assertThat(complaint.refusal("decide", "outcome", "partly_founded", "reasons", "Te laat gemeld."))
                .contains("not possible before the check insurer_allows_admission is recorded with yes");
        complaint.orders("record_guard", "check", "insurer_allows_admission", "result", "yes");
        String redress = "Wij betalen 80 euro.";
        complaint.orders("decide", "outcome", "partly_founded", "reasons", "Te laat gemeld.", "redress", redress);
        Letter decision = complaint.gets("decision", "voor een deel gegrond", "Te laat gemeld.", redress, "spijt ons");
        endsWith(decision, KIFID);
        complaint.isIn("redress").orders("record_redress", "redress", redress, "actions", List.of("apologise"));
        complaint.awaits("redress.recorded");
        assertThat(complaint.promise("answer").state()).isEqualTo(PromiseState.MET);
        assertThat(complaint.promise("answer-internal").state()).isEqualTo(PromiseState.MET);

        turnTo("2026-09-25T10:00:00Z");
        complaint.repliesTo(decision).orders("disagree").isIn("conversation");
        assertThat(complaint.refusal("settle", "what_was_agreed", "Excuses", "agreed_by", List.of("responsible")))
                .contains("agreement of the complainant");
        complaint
                .orders("not_resolved", "reason", "Ook na het gesprek niet eens.")
                .isIn("kifid");
        endsWith(complaint.gets("closing_unresolved", "niet eens geworden", "buiten ons kantoor"), KIFID);
        complaint.orders("refer", "body", "kifid").isClosed();
    }

    @Test
    @Order(3)
    void dijkstraLooksAgainWithItsManagersAndKeepsAConfidentialComplaintToItself() {
        Complaint complaint = complaint("dijkstra", "2026-10-05T10:00:00Z");
        complaint.orders("hand_over").gets("in_handling");
        complaint.orders("mark_confidential", "reason", "Op verzoek.");
        complaint.orders("decide", "outcome", "unfounded", "reasons", "De polis dekt dit niet.");
        Letter decision = complaint.gets("decision_unfounded", "niet gegrond", "U kunt bezwaar maken");
        endsWith(decision.mentions("De polis dekt dit niet.", "woensdag 4 november 2026"), KIFID);

        turnTo("2026-10-12T10:00:00Z");
        complaint.repliesTo(decision).orders("object").isIn("reassessment");
        assertThat(complaint.isAssignedTo("management", "reassessment").json())
                .as("the queue is for many eyes")
                .doesNotContain("klager.example", "Verkeerd bedrag");
        complaint.orders("decide", "outcome", "unfounded", "reasons", "Opnieuw bekeken: niet gedekt.");
        complaint.gets("decision_unfounded", "Opnieuw bekeken: niet gedekt.");
        complaint.orders("disagree").isIn("conversation");
        complaint.orders("settle", "what_was_agreed", "Lagere premie.", "agreed_by", List.of("complainant"));
        complaint.gets("closing_settled", "Lagere premie.");
        complaint.isClosed().orders("grant_access", "what", "own_dossier").awaits("access.given");
    }

    @Test
    @Order(4)
    void huidartsMediatesWithBothConsentsUntilOneIsWithdrawn() {
        hub().person(BRAM);
        Complaint complaint = complaint("huidarts", "2026-11-02T10:00:00Z");
        complaint
                .acknowledgement()
                .mentions("maandag 14 december 2026", "Wij praten eerst met u en met de dermatoloog")
                .mentions("kosten u niets", "geheimhoudingsplicht");
        complaint.isAssignedTo("first-line", "talk");
        complaint.orders("not_resolved", "reason", "Praten hielp niet.");
        complaint.gets("officer_introduction", "Samira Haddad", "als u en de dermatoloog dat allebei willen");
        complaint.isAssignedTo("officer", "reception");

        complaint.orders("record_consent", "consent", "mediation", "party", "complainant", "answer", "yes");
        complaint.isIn("reception");
        assertThat(complaint.refusal(
                        "record_consent", "consent", "mediation", "party", "organisation", "answer", "yes"))
                .contains("asked of complainant, dermatologist");
        complaint.orders("record_consent", "consent", "mediation", "party", "dermatologist", "answer", "yes");
        complaint.isIn("mediation").gets("mediation_invitation", "Bemiddelaar", "Beide partijen vertellen hun kant");
        told(BRAM, "Klacht", complaint).mentions("Samira Haddad", "vertrouwelijk");
        assertThat(complaint.refusal("settle", "what_was_agreed", "Excuus", "agreed_by", List.of("complainant")))
                .contains("both parties");
        complaint.orders("record_consent", "consent", "mediation", "party", "complainant", "answer", "withdrawn");
        complaint.isIn("dispute");
        endsWith(complaint.gets("closing_unresolved", "klachtenfunctionaris helpt u graag"), DISPUTES);
        complaint.orders("refer", "body", "geschillencommissie-zorg-algemeen").isClosed();
    }

    @Test
    @Order(5)
    void huidartsExtendsItsStatutoryTermOnceWithAReasonAndJudges() {
        Complaint complaint = complaint("huidarts", "2026-11-09T10:00:00Z");
        assertThat(complaint.refusal("extend", "deadline", "judgment"))
                .isEqualTo("payload.reason: is missing — give a text");
        complaint.orders("extend", "deadline", "judgment", "reason", "Een deskundige kijkt mee.");
        complaint.gets("extension", "Een deskundige kijkt mee.", "uiterlijk op maandag 18 januari 2027");
        assertThat(complaint.refusal("extend", "deadline", "judgment", "reason", "Nog langer."))
                .contains("can't be extended once more");
        complaint.orders("not_resolved", "reason", "Praten hielp niet.").gets("officer_introduction");
        complaint.orders("ask_judgment").isIn("judgment");
        assertThat(complaint.refusal("decide", "outcome", "judgment", "reasons", "Zo is het.", "measures", "Scholing"))
                .isEqualTo("this outcome needs measure_dates");
        turnTo("2027-01-18T22:30:00Z");
        complaint.orders(
                "decide",
                "outcome",
                "judgment",
                "reasons",
                "Zo is het.",
                "measures",
                "Scholing",
                "measure_dates",
                "1 mei");
        Letter judgment = complaint.gets("judgment", "Zo is het.", "Scholing", "1 mei");
        endsWith(judgment, DISPUTES);
        assertThat(complaint.promise("judgment").state()).isEqualTo(PromiseState.MET);
        complaint.repliesTo(judgment).orders("disagree").isIn("dispute");
        endsWith(complaint.gets("closing_unresolved"), DISPUTES);
        complaint.orders("complainant_stops").isClosed();
    }

    @Test
    @Order(6)
    void huidartsIsOverWhenBothAreSatisfied() {
        Complaint complaint = complaint("huidarts", "info", "2027-02-01T10:00:00Z");
        complaint.orders("not_resolved", "reason", "Praten hielp niet.").gets("officer_introduction");
        for (String party : List.of("complainant", "dermatologist")) {
            complaint.orders("record_consent", "consent", "mediation", "party", party, "answer", "yes");
        }
        complaint.gets("mediation_invitation");
        List<String> both = List.of("complainant", "dermatologist");
        complaint.orders("settle", "what_was_agreed", "De arts belt u morgen op.", "agreed_by", both);
        complaint.gets("closing_settled", "De arts belt u morgen op.");
        complaint.isClosed();
        assertThat(complaint.promise("judgment").state()).isEqualTo(PromiseState.LAPSED);
    }
}
