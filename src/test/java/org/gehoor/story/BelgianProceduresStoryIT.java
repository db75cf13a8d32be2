package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.procedure.PromiseState;
import org.gehoor.story.hub.Complaint;
import org.gehoor.story.hub.EventFeed;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.Letter;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The two health funds, from the first mail to the last exit. */
class BelgianProceduresStoryIT extends ProcedureTale {

    private static final String HILDE = "hilde.goossens@lm.example";
    private static final String JAN = "jan.declercq@lm.example";

    @Test
    @Order(1)
    void solidarisWritesEveryThreeWeeksAnswersTwiceAndCloses() {
        EventFeed events = hub().eventsOf("solidaris");
        Complaint complaint = complaint("solidaris", "2026-02-02T10:00:00Z");
        complaint
                .acknowledgement()
                .mentions("maandag 23 februari 2026", "minstens elke 3 weken", "gratis", "vertrouwelijk")
                .mentions("De klachtenbemiddelaar", "onpartijdig en onafhankelijk", "beroepsgeheim")
                .mentions("Vermeld het als u ons schrijft of belt", "nooit om een wachtwoord");
        assertThat(complaint.promise("acknowledge").state()).isEqualTo(PromiseState.MET);
        assertThat(complaint.isAssignedTo("mediator", "admissibility").says("/confidential"))
                .isEqualTo("true");
        assertThat(complaint.refusal("decide", "outcome", "answer", "reasons", "omdat"))
                .contains("decides nothing");
        complaint.orders("admissible").isIn("investigation");

        // three weeks later nobody has written: the truthful minimum
        turnTo("2026-02-23T08:30:00Z");
        complaint
                .gets("status", "in behandeling bij: De klachtenbemiddelaar", "maandag 16 maart 2026")
                .mentions("Analyse en onderzoek", "nog niet klaar");
        // a handler writes earlier, and from that letter on it is three weeks again
        turnTo("2026-03-04T09:00:00Z");
        complaint.orders(
                "report_status", "what_was_done", "Wij <b>belden</b> het loket.", "what_comes_next", "Nazicht.");
        Letter typed = complaint.gets("status", "Wij <b>belden</b> het loket.", "Nazicht.", "woensdag 25 maart 2026");
        assertThat(typed.html()).contains("&lt;b&gt;belden");
        turnTo("2026-03-25T08:30:00Z");
        complaint.gets("status", "woensdag 15 april 2026");

        turnTo("2026-03-27T10:00:00Z");
        assertThat(complaint.refusal("decide", "outcome", "answer")).isEqualTo("this outcome needs reasons");
        complaint.orders(
                "decide", "outcome", "answer", "reasons", "De regel is juist toegepast.", "advice", "Vraag na.");
        Letter answer = complaint.gets("answer", "De regel is juist toegepast.", "Vraag na.", "zondag 26 april 2026");
        endsWith(answer, "Nationale klachtenbemiddelaar van Solidaris", "02 555 01 85");

        // the mail of the last evening counts, not the handler's click of two days later
        turnTo("2026-04-26T20:00:00Z");
        complaint.repliesTo(answer);
        turnTo("2026-04-28T08:00:00Z");
        complaint.orders("disagree").isIn("national");
        complaint.isAssignedTo("national-mediator", "national");
        turnTo("2026-05-04T08:00:00Z");
        complaint.orders("decide", "outcome", "answer", "reasons", "Wij betalen het verschil.");
        complaint.gets("answer", "Wij betalen het verschil.", "woensdag 3 juni 2026");

        turnTo("2026-06-04T08:00:00Z");
        complaint.gets("closing", "donderdag 4 juni 2026", "geen reactie meer");
        complaint.isClosed().orders("recommend", "recommendation", "Leg de regel uit op de site.");
        events.awaits(complaint.number(), "recommendation.made");
        assertThat(events.received())
                .extracting(HandlerMessage::json)
                .noneMatch(event ->
                        event.contains("klager") || event.contains("Verkeerd bedrag") || event.contains("Wij betalen"));
        assertThat(complaint.timesSent("status")).as("none after the answer").isEqualTo(3);
    }

    @Test
    @Order(2)
    void solidarisRefusesAComplaintInWritingAndWithReasonsOnly() {
        Complaint complaint = complaint("solidaris", "2026-06-05T08:00:00Z");
        assertThat(complaint.refusal("inadmissible")).isEqualTo("payload.reasons: is missing — give a text");
        complaint.orders("inadmissible", "reasons", "Het gaat over een ander fonds.", "where_to_go", "Dat fonds.");
        complaint.gets("inadmissible", "Het gaat over een ander fonds.", "Dat fonds.");
        complaint.isClosed();
        assertThat(complaint.facts()).doesNotContain("message.sent:closing");
    }

    @Test
    @Order(3)
    void lmTellsWhatItDoesInWritingWithin45DaysAndRefersToTheOmbudsService() {
        hub().person(HILDE);
        hub().person(JAN);
        Complaint complaint = complaint("lm", "2026-06-08T10:00:00Z");
        complaint
                .acknowledgement()
                .mentions("donderdag 23 juli 2026", "De dienst klachtenbemiddeling")
                .mentions("De klachtencoördinator ziet toe op het correcte verloop");
        assertThat(complaint.promise("acknowledge").state()).isEqualTo(PromiseState.MET);
        complaint.isAssignedTo("complaints", "handling");

        turnTo("2026-07-13T08:00:00Z");
        told(HILDE, "Termijn loopt bijna af", complaint).mentions("donderdag 23 juli 2026", "Behandeling");
        // all was said by telephone, and nothing is written yet
        complaint.orders("record_contact", "channel", "phone", "with", "complainant", "text", "Alles verteld.");
        assertThat(complaint.promise("outcome").state()).isEqualTo(PromiseState.OPEN);
        turnTo("2026-07-20T08:00:00Z");
        // the service was warned once, ten days before; the coordinator again, three days before
        told(JAN, 2, "Termijn loopt bijna af", complaint).mentions("De klachtencoördinator");
        told(HILDE, "Termijn loopt bijna af", complaint);
        assertThat(complaint.refusal("decide", "outcome", "answer")).isEqualTo("this outcome needs what_is_done");
        turnTo("2026-07-22T08:00:00Z");
        complaint.orders("decide", "outcome", "answer", "what_is_done", "Wij betalen 12 euro terug.");
        Letter answer = complaint.gets("answer", "Wij betalen 12 euro terug.");
        endsWith(answer, "Ombudsdienst Landsbond van Liberale Mutualiteiten", "Livornostraat 25, 1050 Brussel");
        assertThat(complaint.promise("outcome").state()).isEqualTo(PromiseState.MET);

        turnTo("2026-07-30T08:00:00Z");
        complaint.repliesTo(answer).orders("disagree").isIn("ombuds");
        complaint.isAssignedTo("watch", "ombuds");
        complaint.orders("refer");
        endsWith(complaint.gets("referral"), "Livornostraat 25, 1050 Brussel");
        complaint.isClosed();
        complaint.orders("send_message", "message", "procedure_copy");
        complaint.gets("procedure_copy", "www.lm.example/klachtenprocedure");
    }
}
