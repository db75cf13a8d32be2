package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void refusesALetterWrittenInOneLanguageOnly() {
        config.write("letters/closing.nl.txt", "Gesloten [{{number}}]\n\nGesloten op {{closed_on}}, {{number}}.\n");
        assertThat(config.errors())
                .containsExactly(
                        "letters/closing.fr.txt: file: is missing — write this letter; subject on the first line",
                        "letters/closing.en.txt: file: is missing — write this letter; subject on the first line");
    }

    @Test
    void warnsInOneLineOfLettersThatNobodyWroteYet() {
        assertThat(config.start().warnings())
                .extracting(Problem::toString)
                .filteredOn(line -> line.contains("/letters"))
                .containsExactly(
                        "config/organisations/solidaris/letters: messages: not yet written: inadmissible, status,"
                                + " answer, closing — write them before these letters can be owed");
    }

    @Test
    void refusesAnUnknownPlaceholderWithItsLine() {
        config.replace(NL, "{{telephone}}", "{{telefoon}}");
        int line = 1
                + (int) config.read(NL)
                        .substring(0, config.read(NL).indexOf("{{telefoon}}"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
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
        config.replace("procedure.yml", "[number, closed_on]", "[number, closing_date]");
        assertThat(config.errors())
                .singleElement()
                .asString()
                .startsWith(
                        "procedure.yml: messages.closing.must_have: unknown content key 'closing_date' — use one of: ");
    }
}
