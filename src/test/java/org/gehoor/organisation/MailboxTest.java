package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mailbox can say in organisation.yml, and what comes of it. */
class MailboxTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz";

    @TempDir
    Path home;

    private EditedConfiguration config;

    @BeforeEach
    void startFromTheExample() {
        config = new EditedConfiguration(home);
    }

    @Test
    void startsAtTheFirstMomentOfADateInTheOrganisationsZone() {
        add("start: 2026-12-01");
        assertThat(klachten().start()).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
    }

    @Test
    void startsAtAMoment() {
        add("start: 2026-12-01T09:00:00+01:00");
        assertThat(klachten().start()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
    }

    @Test
    void takesItsOwnSettings() {
        add(
                "poll: 5 minutes\n    batch: 20\n    max_size: 10 MB\n    folder: Klachten\n    shadow: true\n    language: fr"
                        + "\n    user: shared\n    imap: {host: imap.example.org}");
        Mailbox mailbox = klachten();
        assertThat(mailbox.poll()).isEqualTo(Duration.ofMinutes(5));
        assertThat(mailbox.batch()).isEqualTo(20);
        assertThat(mailbox.maxBytes()).isEqualTo(10 << 20);
        assertThat(mailbox.folder()).isEqualTo("Klachten");
        assertThat(mailbox.shadow()).isTrue();
        assertThat(mailbox.language()).isEqualTo("fr");
        assertThat(mailbox.user()).isEqualTo("shared");
        assertThat(mailbox.server()).isEqualTo(new ImapServer("imap.example.org", 993, ImapServer.Security.IMAPS));
    }

    @Test
    void bouncesComeBackToTheMailboxItselfUnlessSaidOtherwise() {
        assertThat(bounceAddress()).isEqualTo(klachten().address());
    }

    @Test
    void aLetterHasABounceAddressOfItsOwnWhereTheMailboxTakesThem() {
        add("plus_addressing: true");
        assertThat(bounceAddress()).matches("klachten\\+b\\." + TOKEN + "@solidaris\\.example");
        assertThat(BounceAddress.isOne(bounceAddress())).isTrue();
        assertThat(BounceAddress.isOne(klachten().address())).isFalse();
    }

    @Test
    void bouncesGoWhereTheMailboxSaysElseWhereTheOrganisationSays() {
        config.replace("organisation.yml", "mailboxes:\n", "bounces_to: info\n\nmailboxes:\n");
        assertThat(bounceAddress()).isEqualTo("info@solidaris.example");
        add("bounces_to: klachten");
        assertThat(bounceAddress()).isEqualTo("klachten@solidaris.example");
    }

    @Test
    void refusesBouncesThatNobodyWouldSee() {
        add("bounces_to: inffo");
        assertThat(config.errors()).hasSize(1).allMatch(error -> error.contains("bounces_to: unknown mailbox 'inffo'"));
    }

    @Test
    void refusesATokenWhereTheAddressHasNoRoom() {
        add("plus_addressing: true");
        String longOne = "een-heel-lang-adres-voor-alle-klachten@solidaris.example";
        config.replace("organisation.yml", "address: klachten@solidaris.example", "address: " + longOne);
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten.plus_addressing: leaves no room in so long an"
                        + " address — leave it out, or use a shorter one");
    }

    @Test
    void namesItsMailServerAndItsContactForm() {
        add("trusts: mx.solidaris.example\n    answers: reply_to\n    forms_from: NoReply@website.example");
        assertThat(klachten().trusts()).isEqualTo("mx.solidaris.example");
        assertThat(klachten().formsFrom()).containsExactly("noreply@website.example");
    }

    @Test
    void concludesNothingAboutSendersUnlessTold() {
        assertThat(klachten().trusts()).isNull();
        assertThat(klachten().formsFrom()).isEmpty();
    }

    @Test
    void refusesHalfARuleForForms() {
        add("answers: reply_to");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten: needs both answers and forms_from, or neither"
                        + " — say 'answers: reply_to' and 'forms_from: [noreply@website.example]'");
    }

    @Test
    void refusesAFormWithoutAnAddress() {
        add("answers: reply_to\n    forms_from: website");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten.forms_from: 'website' is no mail address"
                        + " — write it like klachten@example.org");
    }

    @Test
    void readsIsoDurationsToo() {
        add("poll: PT1M30S");
        assertThat(klachten().poll()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void refusesADateThatIsNone() {
        add("start: 1 december");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten.start: '1 december' is no date"
                        + " — write 2026-12-01, or a moment like 2026-12-01T09:00:00+01:00");
    }

    @Test
    void refusesToMoveAndLeaveAtOnce() {
        add("leave: in place");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten: needs one of move_to and leave"
                        + " — say 'move_to: Processed' or 'leave: in place'");
    }

    @Test
    void refusesToMoveIntoTheFolderThatItReads() {
        add("folder: Processed");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten.move_to: is the folder that is read"
                        + " — name another folder, such as Processed");
    }

    @Test
    void refusesSizesAndTimesWithoutUnit() {
        add("max_size: 40\n    poll: 30");
        assertThat(config.errors())
                .containsExactly(
                        "organisation.yml: mailboxes.klachten.poll: '30' is not a length of time"
                                + " — write it like '30 seconds' or PT30S",
                        "organisation.yml: mailboxes.klachten.max_size: '40' is not a size — write it like '40 MB'");
    }

    private String bounceAddress() {
        Organisation organisation = config.start().orThrow().all().get(0);
        return organisation.bounceAddress(klachten(), TOKEN);
    }

    private void add(String lines) {
        config.replace("organisation.yml", "    poll: \"${GEHOOR_POLL:30 seconds}\"\n    move_to", "    move_to");
        config.replace("organisation.yml", "    move_to: Processed\n", "    move_to: Processed\n    " + lines + "\n");
    }

    private Mailbox klachten() {
        return config.start().orThrow().all().get(0).mailbox("klachten").orElseThrow();
    }
}
