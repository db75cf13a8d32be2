package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that would not say what it must, or could not be filled in, stops the load; never a complainant's mail. */
class RefusedLettersTest {

    private static final String NL = "letters/acknowledgement.nl.txt";

    @TempDir
    Path home;

    private EditedConfiguration config;

    @BeforeEach
    void startFromTheExample() {
        config = new EditedConfiguration(home);
        config.delete("letters/acknowledgement.nl.html");
    }

    @Test
    void refusesAMissingAcknowledgement() {
        config.delete("letters/acknowledgement.fr.html").delete("letters/acknowledgement.fr.txt");
        assertThat(config.errors())
                .containsExactly("letters/acknowledgement.fr.txt: file: is missing"
                        + " — write this letter; subject on the first line");
    }

    @Test
    void refusesAMissingReceiptAndAMissingNoticeToTheCoordinator() {
        config.delete("letters/receipt.fr.html")
                .delete("letters/receipt.fr.txt")
                .delete("letters/coordinator_notice.nl.txt");
        assertThat(config.errors())
                .containsExactly(
                        "letters/coordinator_notice.nl.txt: file: is missing"
                                + " — write this letter; subject on the first line",
                        "letters/receipt.fr.txt: file: is missing — write this letter; subject on the first line");
    }

    @Test
    void refusesAReceiptThatCouldTellSomebodyUnknownOfADossier() {
        config.delete("letters/receipt.nl.html")
                .replace("letters/receipt.nl.txt", "{{telephone}}", "{{number}} {{who_handles}}");
        assertThat(config.errors())
                .containsExactly(
                        "letters/receipt.nl.txt: {{telephone}}: is missing, though a receipt must say it"
                                + " — add {{telephone}}: the organisation's own telephone number",
                        "letters/receipt.nl.txt: {{number}}: may not stand there: somebody unknown would learn of a"
                                + " dossier — remove it",
                        "letters/receipt.nl.txt: {{who_handles}}: may not stand there: somebody unknown would learn of a"
                                + " dossier — remove it");
    }

    @Test
    void warnsWhereNobodyIsToldOfWhatWaitsTooLong() {
        config.replace("organisation.yml", ", guards_procedure: true", "").delete("letters/coordinator_notice.nl.txt");
        assertThat(config.start().errors()).isEmpty();
        assertThat(config.start().warnings())
                .extracting(Problem::toString)
                .anyMatch(warning -> warning.contains("nobody is told of what waits for a person too long"));
    }

    @Test
    void refusesALetterWrittenInOneLanguageOnly() {
        config.delete("letters/closing.fr.txt").delete("letters/closing.fr.html");
        config.delete("letters/closing.en.txt").delete("letters/closing.en.html");
        assertThat(config.errors())
                .containsExactly(
                        "letters/closing.fr.txt: file: is missing — write this letter; subject on the first line",
                        "letters/closing.en.txt: file: is missing — write this letter; subject on the first line");
    }

    @Test
    void refusesAMessageThatNobodyWroteALetterFor() {
        config.replace(
                "procedure.yml", "messages:\n", "messages:\n  - {id: news, event: assigned, must_have: [number]}\n");
        assertThat(config.errors())
                .containsExactly(
                        "letters/news.nl.txt: file: is missing — write this letter; subject on the first line",
                        "letters/news.fr.txt: file: is missing — write this letter; subject on the first line",
                        "letters/news.en.txt: file: is missing — write this letter; subject on the first line");
    }

    @Test
    void refusesALetterThatPrintsWhatNobodyIsAskedFor() {
        String letter = "letters/inadmissible.nl.txt";
        config.replace(
                "procedure.yml",
                "must_have: [number, reasons, where_to_go, contact]}\n  - {id: status",
                "must_have: [number, reasons, contact]}\n  - {id: status");
        assertThat(config.start().errors())
                .extracting(Problem::toString)
                .filteredOn(line -> line.contains("inadmissible.nl"))
                .containsExactly("config/organisations/solidaris/" + letter + ":"
                        + lineOf(config.read(letter), "{{where_to_go}}")
                        + ": {{where_to_go}}: is printed, but nobody is asked for it — add where_to_go to must_have of the"
                        + " message inadmissible, or write {{#where_to_go}}… {{where_to_go}} …{{/where_to_go}}");
    }

    @Test
    void refusesTheNextDoorAnywhereButAtTheFootOfTheLetter() {
        String answer = "letters/answer.nl.txt";
        config.replace(answer, "{{outcome}}", "{{outcome}}\n{{second_line_contact}}");
        config.replace(answer, "opnieuw.\n\n{{second_line_contact}}", "opnieuw.");
        config.replace("letters/answer.nl.html", "{{outcome}}", "{{outcome}} {{second_line_contact}}");
        assertThat(config.start().errors())
                .extracting(Problem::toString)
                .filteredOn(line -> line.contains("/letters"))
                .containsExactly(
                        "config/organisations/solidaris/" + answer + ":8: {{second_line_contact}}: must stand at"
                                + " the foot of the letter — move it below {{organisation}} on line "
                                + lineOf(config.read(answer), "{{organisation}}"));
    }

    @Test
    void refusesALetterThatCantBeRecognisedWhereFalseMailsGoRound() {
        config.replace("procedure.yml", "closed_on, no_reaction, contact]", "closed_on, no_reaction]");
        config.replace("letters/closing.nl.txt", "Bellen kan ook: {{telephone}}.\n", "");
        assertThat(config.errors())
                .containsExactly("letters/closing.nl.txt: {{telephone}}: is missing, though phishing_safety.show wants"
                        + " own_phone_number — add {{telephone}}: the organisation's own telephone number");
    }

    @Test
    void refusesAnUnknownPlaceholderWithItsLine() {
        config.replace(NL, "{{telephone}}", "{{telefoon}}");
        int line = lineOf(config.read(NL), "{{telefoon}}");
        assertThat(config.start().errors())
                .extracting(Problem::toString)
                .first()
                .asString()
                .startsWith("config/organisations/solidaris/" + NL + ":" + line
                        + ": {{telefoon}}: unknown placeholder — use one of: ");
    }

    @Test
    void suggestsThePlaceholderThatWasMeant() {
        config.replace(NL, "{{received_on}}", "{{recieved_on}}");
        assertThat(config.errors())
                .contains(NL + ": {{recieved_on}}: unknown placeholder — did you mean 'received_on'?");
    }

    @Test
    void refusesALetterThatDoesNotSayWhatItMust() {
        config.replace(NL, "{{#keep_number}}\n", "").replace(NL, "{{/keep_number}}\n", "");
        assertThat(config.errors())
                .containsExactly(NL + ": {{keep_number}}: is missing, though the message must have keep_number"
                        + " — add {{#keep_number}}…{{/keep_number}}: asks to keep the number at hand");
    }

    @Test
    void refusesADateThatMayBeAbsentInTheMiddleOfASentence() {
        config.replace(NL, "{{#due_date}}\n", "").replace(NL, "{{/due_date}}\n", "");
        assertThat(config.errors())
                .containsExactly(NL + ": {{due_date}}: may be absent and stands outside its own section"
                        + " — write {{#due_date}}… {{due_date}} …{{/due_date}}");
    }

    @Test
    void refusesASectionThatIsNotClosed() {
        config.replace(NL, "{{/next_step}}\n", "");
        assertThat(config.errors()).contains(NL + ": {{#next_step}}: is not closed — add {{/next_step}}");
    }

    @Test
    void refusesOtherTemplatesAndUnescapedValues() {
        config.replace(NL, "{{organisation}}", "{{>secret}} {{{organisation}}} {{&number}} {{=<% %>=}}");
        assertThat(config.errors()).hasSize(4).allSatisfy(line -> assertThat(line)
                .contains("is not possible in a letter — use {{name}}"));
    }

    @Test
    void refusesASubjectWithoutTheNumber() {
        config.replace(NL, "Uw klacht{{/their_subject}} [{{number}}]", "Uw klacht{{/their_subject}}");
        assertThat(config.errors())
                .containsExactly(NL + ": subject: has no [{{number}}] — add it: replies are found by it");
    }

    @Test
    void refusesHtmlThatSaysLessThanTheText() {
        config.replace("letters/acknowledgement.en.html", "{{telephone}}", "");
        assertThat(config.errors())
                .containsExactly(
                        "letters/acknowledgement.en.html: {{telephone}}: lacks {{telephone}}, which the plain text"
                                + " has — text and HTML must hold the same");
    }

    @Test
    void refusesALetterThatTheProcedureDoesNotKnow() {
        config.write("letters/acknowledgment.nl.txt", "x [{{number}}]\n");
        assertThat(config.errors())
                .containsExactly(
                        "letters/acknowledgment.nl.txt: name: no message of procedure.yml is called 'acknowledgment'"
                                + " — did you mean 'acknowledgement'?");
    }

    @Test
    void refusesAMustHaveThatNoLetterCouldSatisfy() {
        config.replace("procedure.yml", "closed_on, no_reaction", "closing_date, no_reaction");
        assertThat(config.errors())
                .singleElement()
                .asString()
                .startsWith(
                        "procedure.yml: messages.closing.must_have: unknown content key 'closing_date' — use one of: ");
    }

    private static int lineOf(String text, String words) {
        return 1
                + (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @Test
    void warnsOfANoticeThatWouldSayNothing() {
        String notice = "letters/handler_notice.nl.txt";
        for (String flag : List.of("moved_away", "recommended", "feedback")) {
            config.write(
                    notice, config.read(notice).replaceAll("(?s)\\{\\{#" + flag + "}}.*?\\{\\{/" + flag + "}}", ""));
        }
        assertThat(config.start().warnings())
                .filteredOn(problem -> problem.toString().contains("handler_notice"))
                .singleElement()
                .asString()
                .endsWith("letters/handler_notice.nl.txt: {{#recommended}}: is missing, though the procedure has"
                        + " learning: that mail would say nothing — add {{#recommended}}…{{/recommended}}: the notice is"
                        + " about a recommendation for improvement");

        config.replace("queues.yml", "role: management", "role: management, mail: beter@solidaris.example")
                .replace("procedure.yml", "learning: {", "learning: {feedback_to: management, ");
        assertThat(config.start().errors()).isEmpty();
        assertThat(config.start().warnings())
                .filteredOn(problem -> problem.toString().contains("handler_notice"))
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("{{#moved_away}}", "{{#recommended}}", "{{#feedback}}");
    }
}
