package org.gehoor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code trusts}, {@code answers} and {@code forms_from} of a mailbox make of a mail. */
class MailboxRulesTest {

    private static final String MX = "mx.lm.example";
    private static final String PASSED =
            "Authentication-Results: mx.lm.example; dmarc=pass header.from=website.example\n";
    private static final String FORM =
            "From: Website <noreply@website.example>\nReply-To: Jan Peeters <jan@klager.example>\nSubject: Klacht\n";
    private static final String TEXT = "\nIk wacht al weken op mijn geld.\n";

    @Test
    void aSenderWhoIsNotWhoItSaysGetsNoAutomaticAnswer() {
        Mail mail = read(box(MX, false), "Authentication-Results: MX.lm.example; dmarc=fail (p=NONE)\n" + plain());
        assertThat(mail.mayAnswer()).isFalse();
        assertThat(mail.mayAnswerWhy()).containsExactly("the sender is not who it says: dmarc=fail");
        assertThat(mail.automatic()).as("still a person's").isNull();
    }

    @Test
    void anotherServersWordCountsForNothing() {
        String said = "Authentication-Results: mx.elsewhere.example; dmarc=fail\n" + plain();
        assertThat(read(box(MX, false), said).mayAnswer()).isTrue();
        assertThat(read(box(null, false), said.replace("mx.elsewhere", "mx.lm")).mayAnswer())
                .as("nobody is trusted")
                .isTrue();
    }

    @Test
    void aContactFormIsThePersonsInReplyTo() {
        Mail mail =
                read(box(null, true), FORM + "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\n" + TEXT);
        assertThat(mail.from()).hasSize(1).allSatisfy(person -> {
            assertThat(person.address()).isEqualTo("jan@klager.example");
            assertThat(person.name()).isEqualTo("Jan Peeters");
        });
        assertThat(Nature.of(mail)).isEqualTo(Nature.COMPLAINT);
        assertThat(mail.mayAnswerWhy()).isEmpty();
    }

    @Test
    void aFormAnswersNoMailWhateverItSays() {
        Mail mail = read(box(null, true), FORM + "In-Reply-To: <a@b.example>\nReferences: <a@b.example>\n" + TEXT);
        assertThat(mail.inReplyTo()).isNull();
        assertThat(mail.references()).isEmpty();
    }

    @Test
    void whatTheServerTookForSpamIsNotAnsweredThoughAFormsMail() {
        assertThat(read(box(null, true), FORM + "X-Spam-Flag: YES\n" + TEXT).mayAnswerWhy())
                .containsExactly("marked as spam: X-Spam-Flag");
    }

    @Test
    void whereTheServerIsTrustedItMustSayThatTheFormIsOurs() {
        assertThat(read(box(MX, true), PASSED + FORM + TEXT).from().get(0).address())
                .isEqualTo("jan@klager.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Authentication-Results: mx.lm.example; dmarc=fail header.from=website.example\n",
                "Authentication-Results: mx.lm.example; dmarc=pass header.from=elsewhere.example\n",
                "Authentication-Results: mx.forged.example; dmarc=pass header.from=website.example\n"
            })
    void aForgedFormIsNoForm(String said) {
        Mail mail = read(box(MX, true), said + FORM + TEXT);
        assertThat(mail.from().get(0).address()).isEqualTo("noreply@website.example");
        assertThat(mail.mayAnswer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: noreply@other.example\nReply-To: jan@klager.example\n",
                "From: noreply@website.example\n",
                "From: noreply@website.example\nReply-To: jan@klager.example, piet@klager.example\n",
                "From: noreply@website.example\nReply-To: no-reply@klager.example\n",
                "From: noreply@website.example, x@x.example\nReply-To: jan@klager.example\n",
                "From: noreply@website.example\nReply-To: jan@klager.example\nAuto-Submitted: auto-replied\n"
            })
    void whatTheRuleDoesNotMeanStaysAsItIs(String headers) {
        Mail mail = read(box(null, true), headers + TEXT);
        assertThat(mail.from().get(0).address()).startsWith("noreply@");
        assertThat(mail.mayAnswer()).isFalse();
    }

    @Test
    void whatIsTypedIntoAFormProvesNobodyAndIsNoColleagues() {
        String form = "From: noreply@website.example\nReply-To: lotte@lm.example\n"
                + "Authentication-Results: mx.lm.example; dmarc=pass header.from=website.example\n" + TEXT;
        Mail mail = read(box("mx.lm.example", true), form);
        assertThat(mail.typed()).isTrue();
        assertThat(Proof.of(box("mx.lm.example", true), mail, form.getBytes(UTF_8)))
                .isEqualTo(Proof.NONE);
    }

    @Test
    void aFormsLabelsSayWhoTypedWhat() {
        Mailbox box = box(
                null,
                true,
                Map.of(
                        "Naam", "complainant.name",
                        "Naam partner", "nothing",
                        "E-mail", "complainant.mail",
                        "Telefoon", "complainant.telephone",
                        "Uw klacht", "text"));
        String form = "From: noreply@website.example\nSubject: Contact\nContent-Type: text/plain; charset=utf-8\n\n"
                + "Naam: Zoë Peeters\nNaam partner:\tIemand\nE-MAIL : zoe@klager.example\nTelefoon:\n"
                + "Uw klacht:\nIk wacht al drie maanden.\n\nNaam: staat er wel.\n";
        Mail mail = read(box, form);

        assertThat(mail.typed()).isTrue();
        assertThat(mail.from().get(0).address()).isEqualTo("zoe@klager.example");
        assertThat(FormMail.in(mail, box).orElseThrow().typed())
                .containsEntry("text", "Ik wacht al drie maanden.\n\nNaam: staat er wel.")
                .containsEntry("complainant.name", "Zoë Peeters")
                .doesNotContainKey("complainant.telephone");
        assertThat(FormMail.in(read(box, plain()), box)).isEmpty();
    }

    private static String plain() {
        return "From: jan@klager.example\nSubject: Klacht\n" + TEXT;
    }

    private static Mail read(Mailbox box, String mail) {
        byte[] raw = mail.getBytes(UTF_8);
        return MailboxRules.applied(box, raw, MailReader.read(raw));
    }

    private static Mailbox box(@Nullable String trusts, boolean forms) {
        return box(trusts, forms, Map.of());
    }

    private static Mailbox box(@Nullable String trusts, boolean forms, Map<String, String> labels) {
        return new Mailbox(
                "lm",
                "klachten",
                "klachten@lm.example",
                "LM",
                new ImapServer("127.0.0.1", 3143, ImapServer.Security.NONE),
                "klachten@lm.example",
                Secret.of("test"),
                "INBOX",
                Duration.ofSeconds(30),
                100,
                null,
                null,
                DossierOpening.DOSSIER,
                false,
                1 << 20,
                "nl",
                "klachten",
                false,
                trusts,
                forms ? List.of("noreply@website.example") : List.of(),
                false,
                labels);
    }
}
