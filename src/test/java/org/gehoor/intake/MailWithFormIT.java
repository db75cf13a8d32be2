package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.gehoor.intake.form.FilledIn;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LM's way: the complaint form comes attached to a mail. */
class MailWithFormIT {

    private static final String STORY = "De terugbetaling bleef uit.\nBellen hielp niet.";

    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void theDossierHoldsWhatTheFormSaysBelowWhatTheMailSays() throws IOException {
        byte[] form = filled(
                "lm",
                "nl",
                Map.of(
                        "name", "Łukasz Ğüneş",
                        "contact", "Dorpsstraat 1, 9000 Gent",
                        "member_number", "123",
                        "description", STORY));
        Dossier dossier = dossierOf("lm", mail("", "Zie bijlage.", form));
        assertThat(dossier.complainant().name()).isEqualTo("Łukasz Ğüneş");
        assertThat(dossier.complainant().address()).isEqualTo("jo@klager.example");
        assertThat(dossier.language()).isEqualTo("nl");
        RecordedFact registered = rooms.the(Dossiers.class).facts(dossier.id()).get(0);
        assertThat(registered.content().get("text")).isEqualTo("Zie bijlage.\n\n" + STORY);
        assertThat(registered.content().get("words"))
                .isEqualTo(Map.of(
                        "name", "Łukasz Ğüneş",
                        "contact", "Dorpsstraat 1, 9000 Gent",
                        "member_number", "123",
                        "description", STORY));
        assertThat((List<?>) registered.content().get("attachments")).hasSize(1);
        assertThat(registered.details()).doesNotContainKeys("name", "description");
    }

    @Test
    void theMailsOwnNameStaysAndAnEmptyMailHasTheFormsTextAndLanguage() throws IOException {
        Dossier dossier =
                dossierOf("lm", mail("Jo Voorbeeld ", "", filled("lm", "fr", Map.of("description", "Rien."))));
        assertThat(dossier.complainant().name()).isEqualTo("Jo Voorbeeld");
        assertThat(dossier.language()).isEqualTo("fr");
        assertThat(rooms.the(Dossiers.class)
                        .facts(dossier.id())
                        .get(0)
                        .content()
                        .get("text"))
                .isEqualTo("Rien.");
    }

    @Test
    void whoTicksConfidentialIsConfidentialFromTheFirstMoment() throws IOException {
        byte[] form = filled("dijkstra", "nl", Map.of("confidential", "x", "description", STORY));
        assertThat(dossierOf("dijkstra", mail("", "Bijgaand.", form)).confidential())
                .isTrue();
    }

    @Test
    void aFormOfAnotherOrganisationAnEmptyOneAndABombAreAttachmentsLikeAnyOther() throws IOException {
        for (byte[] pdf : List.of(
                filled("solidaris", "nl", Map.of("description", STORY)),
                filled("lm", "nl", Map.of()),
                "%PDF-1.7 no more".getBytes(StandardCharsets.US_ASCII))) {
            Dossier dossier = dossierOf("lm", mail("", "Zie bijlage.", pdf));
            RecordedFact registered =
                    rooms.the(Dossiers.class).facts(dossier.id()).get(0);
            assertThat(registered.content()).doesNotContainKey("words");
            assertThat(registered.content().get("text").toString().strip()).isEqualTo("Zie bijlage.");
        }
    }

    private int mails;

    private Dossier dossierOf(String organisation, byte[] mail) throws IOException {
        rooms.the(MailIntake.class).receive(organisation, "klachten", MailIn.of(++mails, mail));
        Reader reader = rooms.the(Reader.class);
        List<Outcome> outcomes =
                reader.claim().stream().map(reader::parse).map(reader::conclude).toList();
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Entered.class);
        return rooms.the(Dossiers.class)
                .find(((Outcome.Entered) outcomes.get(0)).dossier())
                .orElseThrow();
    }

    private byte[] filled(String organisation, String language, Map<String, String> typed) {
        Organisation ours = rooms.the(Organisations.class).called(organisation);
        return FilledIn.with(rooms.the(ComplaintForms.class).of(ours, language), typed);
    }

    private static byte[] mail(String name, String text, byte[] pdf) {
        return Mails.mail(
                """
                Return-Path: <jo@klager.example>
                From: %s<jo@klager.example>
                To: <klachten@lm.example>
                Subject: Klacht
                Message-ID: <%s@klager.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="klachtenformulier.PDF"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """
                        .formatted(
                                name,
                                Integer.toHexString(java.util.Arrays.hashCode(pdf)),
                                text,
                                Base64.getMimeEncoder().encodeToString(pdf)));
    }
}
