package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake gives its line: where, what is wrong, what to do. Nothing starts half. */
class RefusedConfigurationTest {

    @TempDir
    Path home;

    private EditedConfiguration config;

    @BeforeEach
    void startFromTheExample() {
        config = new EditedConfiguration(home);
    }

    @Test
    void theExampleByItselfIsAccepted() {
        assertThat(config.errors()).isEmpty();
    }

    @Test
    void namesAnUnknownKeyAndTheOneMeant() {
        config.replace("organisation.yml", "display_name:", "displayname:");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten.displayname: unknown key"
                        + " — did you mean 'display_name'?");
    }

    @Test
    void namesAMissingKeyWithItsMeaning() {
        config.replace("organisation.yml", "  country: BE\n", "");
        assertThat(config.errors())
                .containsExactly("organisation.yml: organisation.country: is missing — add it: Country, two capital"
                        + " letters; telephone numbers without prefix are of this country. `BE`.");
    }

    @Test
    void refusesAnUnknownTimeZone() {
        config.replace("organisation.yml", "Europe/Brussels", "Europe/Brussel");
        assertThat(config.errors())
                .containsExactly("organisation.yml: calendar.zone: unknown time zone 'Europe/Brussel'"
                        + " — use a name of the time zone database, such as Europe/Brussels");
    }

    @Test
    void refusesANumberPatternThatCannotBeCounted() {
        config.replace("organisation.yml", "{yyyy}-{seq:6}-{check:2}", "{yyyy}-{check:2}");
        assertThat(config.errors())
                .containsExactly("organisation.yml: numbering.pattern: has no {seq}"
                        + " — add {seq:6}, the place in the year's series, six digits wide");
    }

    @Test
    void refusesAPatternWithoutThePromisedCheckDigits() {
        config.replace("organisation.yml", "{yyyy}-{seq:6}-{check:2}", "{yyyy}-{seq:6}");
        assertThat(config.errors())
                .containsExactly("organisation.yml: numbering: check is mod97 but '{yyyy}-{seq:6}' has no check digits"
                        + " — add {check:2}, or say check: none");
    }

    @Test
    void refusesARuleListWithoutOtherwise() {
        config.replace("queues.yml", "otherwise: stage", "");
        assertThat(config.errors())
                .containsExactly("queues.yml: otherwise: is missing — add it: Where a complaint goes that no rule fits:"
                        + " `stage` (the queue of its stage) or a queue.");
    }

    @Test
    void refusesARuleThatNamesAnUnknownQueue() {
        config.replace(
                "queues.yml",
                "otherwise:",
                "rules:\n  - {id: french, when: {language: fr}, queue: mediater}\notherwise:");
        assertThat(config.errors())
                .containsExactly("queues.yml: rules.french.queue: unknown queue 'mediater' — did you mean 'mediator'?");
    }

    @Test
    void refusesARuleWithoutCondition() {
        config.replace("queues.yml", "otherwise:", "rules:\n  - {id: all, when: {}, queue: mediator}\notherwise:");
        assertThat(config.errors())
                .containsExactly("queues.yml: rules.all.when: has no condition and would catch everything"
                        + " — name one, or use otherwise");
    }

    @Test
    void refusesAStageWhoseQueueIsNotThere() {
        config.replace("procedure.yml", "queue: national-mediator", "queue: national");
        assertThat(config.errors())
                .containsExactly("procedure.yml: stages.national.queue: unknown queue 'national'"
                        + " — use one of: improvement, mediator, national-mediator");
    }

    @Test
    void refusesAnUnknownRole() {
        config.replace("procedure.yml", "to: owner", "to: mediater");
        assertThat(config.errors())
                .containsExactly(
                        "procedure.yml: deadlines.acknowledge.warn.to: unknown role 'mediater' — did you mean 'mediator'?");
    }

    @Test
    void refusesOpeningHoursThatNobodyCanKeep() {
        config.replace("organisation.yml", "\"09:00-17:00\"", "\"17:00-09:00\"");
        assertThat(config.errors()).singleElement().asString().startsWith("organisation.yml: calendar.hours: ");
    }

    @Test
    void refusesAnUnknownUnit() {
        config.replace("procedure.yml", "within: 8 days", "within: 8 dagen");
        assertThat(config.errors())
                .singleElement()
                .asString()
                .startsWith("procedure.yml: deadlines.acknowledge.within: \"8 dagen\" is not a term — write");
    }

    @Test
    void refusesAMailServerThatWouldSendPasswordsInTheClear() {
        config.replace("organisation.yml", "${GEHOOR_IMAP_HOST:127.0.0.1}", "imap.solidaris.example");
        assertThat(config.errors())
                .containsExactly("organisation.yml: imap: security none would send passwords in the clear to"
                        + " imap.solidaris.example — use imaps or starttls");
    }

    @Test
    void refusesAMailboxThatNeitherMovesNorLeaves() {
        config.replace("organisation.yml", "    move_to: Processed\n", "");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten: needs one of move_to and leave"
                        + " — say 'move_to: Processed' or 'leave: in place'");
    }

    @Test
    void refusesALanguageWithoutLetters() {
        config.replace("organisation.yml", "[nl, fr, en]", "[nl, de]");
        assertThat(config.errors())
                .containsExactly(
                        "organisation.yml: languages: no letters can be dated in 'de'" + " — offer some of en, fr, nl");
    }

    @Test
    void refusesAMissingFile() {
        config.delete("queues.yml");
        assertThat(config.errors())
                .containsExactly("queues.yml: file: is missing — copy it from an example and change it");
    }

    @Test
    void refusesAHomeWithoutOrganisations(@TempDir Path empty) {
        assertThat(Organisations.read(empty, name -> null).problems())
                .extracting(Problem::toString)
                .containsExactly("config/organisations: organisations: holds no organisation"
                        + " — copy an example folder and change it");
    }

    @Test
    void refusesAMailboxOfTwoOrganisations(@TempDir Path empty) {
        config.replace("organisation.yml", "klachten@solidaris.example", "info@lm.example");
        Path copy = home.resolve("config/organisations/lm");
        ExampleFiles.copy(Path.of("config/organisations/lm"), copy);
        assertThat(config.start().errors())
                .extracting(Problem::toString)
                .containsExactly(
                        "config/organisations: solidaris.mailboxes.klachten.address: info@lm.example is also the"
                                + " address of lm/info — a mailbox belongs to one organisation: remove one of them");
    }

    @Test
    void tellsEverythingAtOnce() {
        config.replace("organisation.yml", "display_name:", "displayname:")
                .replace("organisation.yml", "calendar:", "calender: {}\ncalendar:")
                .replace("queues.yml", "role: management", "role: manager")
                .replace("procedure.yml", "within: 8 days", "within: 8 dagen")
                .replace("procedure.yml", "event: admissible", "event: admissable")
                .delete("letters/acknowledgement.fr.txt");
        assertThat(config.errors()).hasSize(7); // the letter counts twice: it is missing, and its HTML stands alone
        assertThat(config.start().organisations()).isEmpty();
    }

    @Test
    void saysOnWhichLine() {
        config.replace("organisation.yml", "Europe/Brussels", "Brussels");
        int line = config.read("organisation.yml").lines().toList().indexOf("  zone: Brussels") + 1;
        assertThat(config.start().errors())
                .extracting(Problem::file)
                .containsExactly("config/organisations/solidaris/organisation.yml:" + line);
    }
}
