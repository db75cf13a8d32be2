package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gehoor.intake.mail.reply.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story of {@code forwards.txt}: comment (C), header (H) and body (B) of what is passed on, and whose it was. */
class ForwardsTest {

    static List<Story> stories() throws IOException {
        return Story.in("forwards.txt");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsWhoseMailIsPassedOn(final Story story) {
        final Mail mail = mail(story.said().get("subject"), "text/plain", story.text());
        final Forwarded forwarded = mail.forwarded();
        if ("none".equals(story.said().get("from"))) {
            assertThat(forwarded).isNull();
            return;
        }
        assertThat(forwarded).isNotNull();
        assertThat(shown(forwarded.from())).isEqualTo(story.said().get("from"));
        assertThat(shown(forwarded.first()))
                .isEqualTo(story.said().getOrDefault("first", story.said().get("from")));
        assertThat(forwarded.subject()).isEqualTo(story.said().get("first subject"));
        assertThat(Objects.toString(forwarded.comment(), "").strip())
                .isEqualTo(story.of('C').strip());
        assertThat(forwarded.text().strip())
                .isEqualTo(story.of('B').replaceAll("(?m)^> ", "").strip());
        assertThat(mail.written().newText().strip()).isEqualTo(story.of('C').strip());
        if (story.said().containsKey("sent")) {
            assertThat(forwarded.sentAt()).hasToString(story.said().get("sent"));
        }
        if (story.said().containsKey("to")) {
            assertThat(forwarded.to().stream().map(Address::address).collect(Collectors.joining(", ")))
                    .isEqualTo(story.said().get("to"));
        }
    }

    @Test
    void theOneMailAttachedUnderASubjectThatSaysSoIsPassedOn() {
        final Mail mail = withAttachedMail("Fwd: Bak", "Voor jullie.");
        assertThat(mail.forwarded()).isNotNull();
        assertThat(shown(mail.forwarded().from())).isEqualTo("Jan Jansen <jan@example.example>");
        assertThat(mail.forwarded().subject()).isEqualTo("Bak niet geleegd");
        assertThat(mail.forwarded().sentAt()).hasToString("2026-11-20T09:15:00Z");
        assertThat(mail.forwarded().text().strip()).isEqualTo("De bak is niet geleegd.");
        assertThat(mail.forwarded().comment()).isEqualTo("Voor jullie.");
        assertThat(mail.attachments()).hasSize(1);
    }

    @Test
    void aMailAttachedToAComplaintAsEvidenceIsNotPassedOn() {
        assertThat(withAttachedMail("Klacht over de balie", "Zie de mail die ik u stuurde.")
                        .forwarded())
                .isNull();
    }

    @Test
    void aMailAttachedWithoutAWordIsPassedOn() {
        final Forwarded forwarded = withAttachedMail("Ter info", "").forwarded();
        assertThat(forwarded).isNotNull();
        assertThat(forwarded.comment()).isNull();
    }

    @Test
    void nothingOfAPersonIsInWhatGetsLogged() {
        final Mail mail = withAttachedMail("Fwd: Bak", "Voor jullie.");
        assertThat("" + mail.forwarded() + mail.written() + mail.forwarded().from())
                .doesNotContain("Jan", "Bak", "bak", "jullie");
    }

    private static Mail withAttachedMail(final String subject, final String text) {
        return mail(
                subject,
                "multipart/mixed; boundary=b",
                "--b\n\n" + text
                        + "\n--b\nContent-Type: message/rfc822\n\nFrom: Jan Jansen <jan@example.example>\n"
                        + "Subject: Bak niet geleegd\nDate: Fri, 20 Nov 2026 10:15:00 +0100\n\nDe bak is niet geleegd.\n--b--\n");
    }

    static Mail mail(final String subject, final String type, final String body) {
        return MailReader.read(("From: Piet <piet@voorbeeldstad.example>\nSubject: " + subject
                        + "\nDate: Fri, 20 Nov 2026 12:00:00 +0100\nContent-Type: " + type
                        + (type.startsWith("text") ? "; charset=utf-8" : "") + "\n\n" + body)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(final Sender sender) {
        final String address = sender.address();
        return address == null
                ? sender.name()
                : sender.name().isEmpty() ? address : sender.name() + " <" + address + ">";
    }
}
