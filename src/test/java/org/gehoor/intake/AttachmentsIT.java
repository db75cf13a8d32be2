package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehoor.register.Dossiers;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttachmentsIT {

    private static final byte[] MAIL = Mails.mail(
            """
            From: Jo <klager1@klager.example>
            To: klachten@solidaris.example
            Subject: Rekening
            Message-ID: <files@klager.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Zie bijlage, en het staat er ook nog eens twee keer in.
            --b
            Content-Type: application/pdf; name="../rekening.pdf"
            Content-Transfer-Encoding: base64

            aGFsbG8=
            --b
            Content-Type: text/csv; name="groot.csv"

            %s
            --b--
            """
                    .formatted("1,2,3,4".repeat(10)));

    private Rooms rooms;

    @AfterEach
    void close() {
        System.clearProperty("gehoor.queues.inline-attachments-up-to");
        rooms.close();
    }

    @Test
    void areKeptOnceAndOpenedByIdForTheirOwnOrganisationOnly() throws IOException {
        List<Map<String, Object>> files = filesOfTheDossier();
        UUID id = UUID.fromString((String) files.get(0).get("id"));
        Attachments attachments = rooms.the(Attachments.class);

        Download download = attachments.open("solidaris", id).orElseThrow();
        assertThat(new String(download.content(), StandardCharsets.UTF_8)).isEqualTo("hallo");
        assertThat(download.name()).isEqualTo("rekening.pdf");
        assertThat(attachments.open("lm", id)).isEmpty();
        assertThat(attachments.open("solidaris", UUID.randomUUID())).isEmpty();
        assertThat(files).extracting(file -> file.containsKey("content")).containsOnly(false);
    }

    @Test
    void smallOnesGoAlongWhereTheSettingSaysSo() throws IOException {
        System.setProperty("gehoor.queues.inline-attachments-up-to", "20B");
        List<Map<String, Object>> files = filesOfTheDossier();

        assertThat(files.get(0)).containsEntry("content", "aGFsbG8=");
        assertThat(files.get(1)).doesNotContainKey("content");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> filesOfTheDossier() throws IOException {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        rooms.the(MailIntake.class).receive("solidaris", "klachten", MailIn.of(1, MAIL));
        Reader reader = rooms.the(Reader.class);
        Outcome.Entered entered =
                (Outcome.Entered) reader.conclude(reader.parse(reader.claim().get(0)));
        return (List<Map<String, Object>>) rooms.the(Dossiers.class)
                .facts(entered.dossier())
                .get(0)
                .content()
                .get("attachments");
    }
}
