package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration that is shipped, read as at start. */
class ConfigurationTest {

    private static final Reading READING = Organisations.read(Path.of("."), ExampleConfiguration.SECRETS);
    private static final Organisations ALL = READING.orThrow();

    @Test
    void readsTheShippedExampleWithoutErrors() {
        assertThat(READING.errors()).isEmpty();
        assertThat(ALL.all())
                .extracting(Organisation::name)
                .containsExactly("dijkstra", "huidarts", "kantoor", "lm", "solidaris");
    }

    @Test
    void warnsOnlyOfStagesInWhichThePublishedProceduresHaveNoClock() {
        assertThat(READING.warnings())
                .allSatisfy(warning -> assertThat(warning.what()).startsWith("no clock runs"))
                .extracting(Problem::key)
                .containsExactlyInAnyOrder(
                        "stages.reassessment",
                        "stages.conversation",
                        "stages.kifid",
                        "stages.ombuds",
                        "stages.national");
    }

    @ParameterizedTest
    @CsvSource({
        "dijkstra, K-2026-0001-04",
        "huidarts, 2026-000001-16",
        "kantoor, K20260000158",
        "lm, 2026-000001-16",
        "solidaris, 2026-000001-16"
    })
    void numbersTheFirstDossierOf2026(String organisation, String number) {
        NumberPattern pattern = named(organisation).numberPattern();
        assertThat(pattern.format(2026, 1)).isEqualTo(number);
        assertThat(pattern.read(number)).contains(new NumberPattern.Parts(2026, 1));
    }

    @Test
    void everyOrganisationHasTwoMailboxesOnItsDomain() {
        for (Organisation organisation : ALL.all()) {
            String domain = organisation.name() + ".example";
            assertThat(organisation.mailboxes())
                    .extracting(Mailbox::address)
                    .containsExactly("klachten@" + domain, "info@" + domain);
            assertThat(organisation.isOwn("iemand@" + domain)).isTrue();
            assertThat(organisation.isOwn("iemand@elders.example")).isFalse();
        }
    }

    @Test
    void decidesWhatAMailboxLeavesOut() {
        Mailbox mailbox = named("solidaris").mailbox("klachten").orElseThrow();
        assertThat(mailbox.server()).isEqualTo(new ImapServer("127.0.0.1", 3143, ImapServer.Security.NONE));
        assertThat(mailbox.user()).isEqualTo("klachten@solidaris.example");
        assertThat(mailbox.folder()).isEqualTo("INBOX");
        assertThat(mailbox.poll()).isEqualTo(Duration.ofSeconds(30));
        assertThat(mailbox.batch()).isEqualTo(100);
        assertThat(mailbox.maxBytes()).isEqualTo(40L * 1024 * 1024);
        assertThat(mailbox.start()).isNull();
        assertThat(mailbox.shadow()).isFalse();
        assertThat(mailbox.language()).isEqualTo("nl");
        assertThat(mailbox.moveTo()).isEqualTo("Processed");
        assertThat(mailbox.displayName()).isEqualTo("Solidaris, klachtenbemiddeling");
    }

    @Test
    void theEnvironmentNamesTheMailServer() {
        Map<String, String> environment = Map.of(
                "GEHOOR_IMAP_HOST", "imap.example.org", "GEHOOR_IMAP_PORT", "993", "GEHOOR_IMAP_SECURITY", "imaps");
        Organisations organisations =
                Organisations.check(Path.of("."), environment::get).orThrow();
        assertThat(organisations.named("lm").orElseThrow().mailboxes())
                .extracting(Mailbox::server)
                .containsOnly(new ImapServer("imap.example.org", 993, ImapServer.Security.IMAPS));
    }

    @Test
    void onlyTheDermatologistTakesEveryMailToInfoForAComplaint() {
        assertThat(ALL.all())
                .filteredOn(organisation ->
                        organisation.mailbox("info").orElseThrow().opens() == DossierOpening.DOSSIER)
                .extracting(Organisation::name)
                .containsExactly("huidarts");
    }

    @Test
    void aCustomersOwnContactPersonGetsTheComplaint() {
        Traits fromTheBakery = new Traits(
                "klachten", "nl", "Koud kantoor", "De verwarming.", "wil@bakkerij-vermeer.example", List.of(), false);
        assertThat(named("kantoor").rules().choose(fromTheBakery, "relationship-manager"))
                .isEqualTo(
                        new QueueChoice("contact-anouk", "bakery-vermeer", "sender_domain bakkerij-vermeer.example"));
    }

    @Test
    void aDeputyStandsInForSomebodyAbsent(@TempDir Path home) {
        assertThat(named("solidaris").peopleIn("mediator"))
                .extracting(Person::name)
                .containsExactly("Lotte Claes", "Marc Dubois");
        EditedConfiguration config = new EditedConfiguration(home)
                .replace("organisation.yml", "roles: [mediator], deputy:", "roles: [mediator], absent: true, deputy:");
        assertThat(config.start().orThrow().all().get(0).peopleIn("mediator"))
                .extracting(Person::name)
                .containsExactly("Marc Dubois");
    }

    @Test
    void theCalendarKnowsTheHolidaysOfTheCountry() {
        assertThat(named("solidaris").calendar().isOpen(LocalDate.of(2026, 7, 21)))
                .isFalse();
        assertThat(named("dijkstra").calendar().isOpen(LocalDate.of(2026, 7, 21)))
                .isTrue();
        assertThat(named("dijkstra").calendar().whyClosed(LocalDate.of(2026, 4, 27)))
                .isPresent();
    }

    @Test
    void aStoredProcedureReadsAsItDidThen() {
        for (Organisation organisation : ALL.all()) {
            ProcedureRevision revision = organisation.procedureRevision();
            Procedure again = new ProcedureRevision(revision.text(), revision.sha256()).read();
            assertThat(again).isEqualTo(organisation.procedure());
            assertThat(revision.sha256()).hasSize(64);
        }
    }

    @Test
    void theShippedApiKeyOpensNothing() {
        ApiKey key = named("solidaris").apiKeys().get(0);
        assertThat(key.opensWith("")).isFalse();
        assertThat(key.opensWith("crm")).isFalse();
        String hashOfSecret = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";
        assertThat(new ApiKey("crm", List.of(ApiKey.Purpose.ATTACHMENTS), hashOfSecret).opensWith("secret"))
                .isTrue();
    }

    private static Organisation named(String name) {
        return ALL.named(name).orElseThrow();
    }
}
