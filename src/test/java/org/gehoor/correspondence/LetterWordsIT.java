package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a handler writes with a command, and where it comes out. */
class LetterWordsIT {

    private static final String KLAGER = "klager1@klager.example";
    private static final String LATER = "2026-02-02T10:00:20Z";

    private final CorrespondenceRooms hub = CorrespondenceRooms.open();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void aHandlersWordsStandInTheLetterAsTextLineByLine() {
        Registration dossier = acknowledged("kantoor");
        hub.fact(
                dossier,
                "decided",
                LATER,
                Map.of("outcome", "answered"),
                Map.of(
                        "decision",
                        "Je krijgt <b>geld</b> & {{number}}.",
                        "reasons",
                        "Eerste regel.\r\nTweede\u202e regel."));
        hub.oweLetter(dossier, "kantoor", "decision");

        assertThat(hub.writeAll()).hasOnlyElementsOfType(Writing.Written.class);
        assertThat(hub.letter("decision", "body_text"))
                .contains("\nJe krijgt <b>geld</b> & {{number}}.\n", "\nEerste regel.\nTweede regel.\n");
        assertThat(hub.letter("decision", "body_html"))
                .contains("<p>Je krijgt &lt;b&gt;geld&lt;/b&gt; &amp; {{number}}.</p>")
                .contains("<p>Eerste regel.<br>\nTweede regel.</p>");
        assertThat(hub.letter("decision", "coalesce(auto_submitted, 'a person')"))
                .isEqualTo("a person");
    }

    @Test
    void wordsThatNobodyGaveMakeNoHalfLetterButWorkForAPersonWhoCanSendThem() {
        Registration dossier = acknowledged("kantoor");
        hub.fact(dossier, "decided", LATER, Map.of("outcome", "answered"), Map.of("decision", "Je krijgt niets."));
        hub.oweLetter(dossier, "kantoor", "decision");
        assertThat(hub.writeAll())
                .containsExactly(new Writing.ForAPerson(
                        dossier.number(),
                        "nobody gave the words for reasons of the letter decision: send them with a command, such as"
                                + " send_message"));
        assertThat(hub.owed()).containsExactly("person decision not mailed");

        Map<String, String> whole = Map.of("decision", "Je krijgt niets.", "reasons", "Dat is de afspraak.");
        hub.fact(dossier, "requested:decision", LATER, Map.of(), whole);
        hub.oweLetter(dossier, "kantoor", "decision");
        assertThat(hub.writeAll()).hasOnlyElementsOfType(Writing.Written.class);
        assertThat(hub.letter("decision", "body_text")).contains("Dat is de afspraak.");
    }

    @Test
    void aLetterThatIsAskedForAgainSaysTheSameAgain() {
        Registration dossier = acknowledged("dijkstra");
        hub.fact(dossier, "withdrawn", "2026-02-01T10:00:00Z", Map.of(), Map.of());
        hub.fact(dossier, "requested:withdrawn", LATER, Map.of(), Map.of());
        hub.oweLetter(dossier, "dijkstra", "withdrawn");
        hub.writeAll();
        assertThat(hub.letter("withdrawn", "body_text")).contains("zondag 1 februari 2026");
    }

    @Test
    void theOutcomeOfADecisionHasWordsOfItsOwnAndTheNextDoorStandsAtTheFoot() {
        Registration dossier = acknowledged("dijkstra");
        hub.fact(
                dossier,
                "decided",
                LATER,
                Map.of("outcome", "unfounded"),
                Map.of("reasons", "De polis sluit dit uit."));
        hub.oweLetter(dossier, "dijkstra", "decision_unfounded");
        hub.writeAll();
        assertThat(hub.letter("decision_unfounded", "body_text"))
                .contains("Uw klacht is niet gegrond.", "De polis sluit dit uit.")
                .contains("uiterlijk op woensdag 4 maart 2026")
                .endsWith("\nKifid\nPostbus 93257, 2509 AG Den Haag\nwww.kifid.nl\n");
    }

    @Test
    void aStatusThatNobodyWroteTellsWhereItStandsAndWhenTheNextComes() {
        Registration dossier = acknowledged("solidaris");
        hub.oweLetter(dossier, "solidaris", "status");
        hub.writeAll();
        assertThat(hub.letter("status", "body_text"))
                .contains("De klacht is in behandeling bij: De klachtenbemiddelaar.")
                .contains("Stap in de procedure: Bepaling ontvankelijkheid.")
                .contains("Uiterlijk op maandag 23 februari 2026 schrijven wij u opnieuw.");
        assertThat(hub.letter("status", "auto_submitted")).isEqualTo("auto-generated");
    }

    @Test
    void aStatusCarriesAHandlersWordsOnce() {
        Registration dossier = acknowledged("solidaris");
        Map<String, String> words =
                Map.of("what_was_done", "Wij belden het ziekenhuis.", "what_comes_next", "Wij wachten op een brief.");
        hub.fact(dossier, "requested:status", LATER, Map.of(), words);
        hub.oweLetter(dossier, "solidaris", "status");
        hub.writeAll();
        assertThat(hub.letter("status", "body_text"))
                .contains("Wij belden het ziekenhuis.", "Wij wachten op een brief.");

        hub.fact(dossier, "message.sent:status", LATER, Map.of("ordinal", "1"), Map.of());
        hub.sql().sql("delete from letter where kind = 'status'").update();
        hub.oweLetter(dossier, "solidaris", "status");
        hub.writeAll();
        assertThat(hub.letter("status", "body_text"))
                .doesNotContain("ziekenhuis")
                .contains("De klacht is in behandeling bij");
    }

    @Test
    void aQuestionAsksForAnAnswerByADateInFull() {
        Registration dossier = acknowledged("lm");
        Map<String, String> words = Map.of("question", "Wat was de datum?");
        hub.fact(dossier, "question.asked:complainant", LATER, Map.of("answer_by", "2026-02-10"), words);
        hub.oweLetter(dossier, "lm", "question");
        hub.writeAll();
        assertThat(hub.letter("question", "body_text"))
                .contains("Wat was de datum?", "uiterlijk op dinsdag 10 februari 2026", "Krijgen wij geen antwoord?");
    }

    @Test
    void anExtensionTellsTheReasonAndTheNewDay() {
        Registration dossier = acknowledged("huidarts");
        hub.fact(
                dossier,
                "deadline.extended:judgment",
                LATER,
                Map.of("by", "4 weeks", "new_day", "2026-04-13"),
                Map.of("reason", "Wij wachten op een deskundige."));
        hub.oweLetter(dossier, "huidarts", "extension");
        hub.writeAll();
        assertThat(hub.letter("extension", "body_text"))
                .contains("Wij wachten op een deskundige.", "uiterlijk op maandag 13 april 2026");
    }

    @Test
    void aMessageToSeveralPartiesIsALetterForEach() {
        Registration dossier = acknowledged("huidarts");
        hub.fact(dossier, "consent.complete:mediation", LATER, Map.of(), Map.of());
        hub.oweLetter(dossier, "huidarts", "mediation_invitation");
        assertThat(hub.writeAll()).hasSize(1).hasOnlyElementsOfType(Writing.Written.class);

        String other = "mediation_invitation@dermatologist";
        assertThat(hub.letter("mediation_invitation", "to_address")).isEqualTo(KLAGER);
        assertThat(hub.letter(other, "to_address")).isEqualTo("bram.postma@huidarts.example");
        assertThat(hub.letter(other, "subject")).isEqualTo("Klacht [" + dossier.number() + "]");
        assertThat(hub.letter(other, "body_text"))
                .contains("Samira Haddad\nBemiddelaar\n085-0160247")
                .doesNotContain("Jo Voorbeeld", KLAGER, "te weinig geld");
        assertThat(hub.letter(other, "coalesce(in_reply_to, 'none')")).isEqualTo("none");

        hub.sql()
                .sql("update due_moment set done_at = null, claimed_until = null where what = 'mediation_invitation'")
                .update();
        assertThat(hub.writeAll()).containsExactly(new Writing.NotOwed());
        assertThat(hub.count("letter where kind like 'mediation%'")).isEqualTo(2);
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void whoCantBeMailedIsAPersonsWorkAndTheOthersGetTheirLetter() {
        Registration dossier = hub.complaint("huidarts", "no-reply@shop.example");
        hub.writeAll();
        hub.fact(dossier, "consent.complete:mediation", LATER, Map.of(), Map.of());
        hub.oweLetter(dossier, "huidarts", "mediation_invitation");
        assertThat(hub.writeAll()).hasOnlyElementsOfType(Writing.Written.class);
        assertThat(hub.count("letter")).isEqualTo(1);
        assertThat(hub.owed())
                .containsExactly("person acknowledgement not mailed", "person mediation_invitation not mailed");
    }

    @Test
    void theLetterThatTellsOfTheClosingGoesOutOfAClosedDossier() {
        Registration dossier = acknowledged("solidaris");
        hub.oweLetter(dossier, "solidaris", "status");
        hub.writeAll();
        hub.fact(dossier, "closed", LATER, Map.of("reason", "no_reaction"), Map.of());
        hub.sql().sql("update dossier set state = 'closed'").update();
        hub.oweLetter(dossier, "solidaris", "closing");
        hub.writeAll();
        assertThat(hub.letter("closing", "body_text"))
                .contains("maandag 2 februari 2026", "Wij kregen na ons antwoord geen reactie meer van u.");

        hub.sendAll();
        assertThat(hub.letter("status", "state")).isEqualTo("withdrawn");
        assertThat(hub.letter("closing", "state")).isEqualTo("sent");
    }

    @Test
    void aPhoneNoteIsRepeatedToTheCallerOnlyWhereItIsNeitherConfidentialNorAboutHealth() {
        call("kantoor");
        call("lm");
        call("huidarts");
        hub.writeAll();
        assertThat(hub.sql()
                        .sql("select organisation from letter where body_text like '%natte kelder%'")
                        .query(String.class)
                        .list())
                .containsExactly("kantoor");
        assertThat(hub.letter("confirmation_request", "body_text"))
                .contains("Uiterlijk op donderdag 19 maart 2026", "Beantwoord daarvoor deze mail.");
    }

    private Registration acknowledged(String organisation) {
        Registration dossier = hub.complaint(organisation, KLAGER);
        hub.writeAll();
        hub.sendAll();
        return dossier;
    }

    private void call(String organisation) {
        hub.the(Register.class)
                .enter(new Complaint(
                        organisation,
                        organisation.length(),
                        Instant.parse("2026-02-02T10:00:00Z"),
                        Channel.PHONE,
                        null,
                        "nl",
                        new Party("Jo Voorbeeld", KLAGER),
                        "Telefoon",
                        "Een natte kelder.",
                        List.of(),
                        List.of(),
                        null,
                        null));
    }
}
