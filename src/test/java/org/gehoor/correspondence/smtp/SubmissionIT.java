package org.gehoor.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.gehoor.correspondence.smtp.Answer.NotNow;
import org.gehoor.correspondence.smtp.Answer.NotOffered;
import org.gehoor.correspondence.smtp.Answer.Refused;
import org.gehoor.correspondence.smtp.Answer.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmissionIT {

    private final ScriptedSmtp server = ScriptedSmtp.started();
    private final Submission submission = new Submission(Letterbox.line(server.port()));

    @AfterEach
    void close() {
        submission.close();
        server.close();
    }

    @Test
    void handsOverAMailThatMailProgramsUnderstand() throws Exception {
        Answer answer = submission.hand(
                Letterbox.mail("1", "Re: Zürich [2026-000001-16]", "<html lang=\"nl\"><body>één café</body></html>"));

        assertThat(answer).isEqualTo(new Taken("250 2.0.0 fine"));
        assertThat(server.commands())
                .contains("MAIL FROM:<klachten@solidaris.example>", "RCPT TO:<klager1@klager.example>");
        MimeMessage mail = parsed(server.mails().get(0));
        assertThat(mail.getMessageID()).isEqualTo("<1@solidaris.example>");
        assertThat(mail.getSubject()).isEqualTo("Re: Zürich [2026-000001-16]");
        assertThat(mail.getFrom()[0]).hasToString("\"Solidaris, bemiddeling\" <klachten@solidaris.example>");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<a@klager.example>");
        assertThat(mail.getHeader("References", " ")).matches("<root@klager.example>\\s+<a@klager.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply");
        assertThat(mail.getHeader("Date")).containsExactly("Tue, 3 Feb 2026 08:05:06 +0000");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("één café");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("lang=\"nl\"", "één café");
    }

    @Test
    void carriesManyMailsOverOneConnection() {
        for (int i = 0; i < 20; i++) {
            assertThat(submission.hand(Letterbox.mail("m" + i))).isInstanceOf(Taken.class);
        }
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.mails()).hasSize(20);
    }

    @Test
    void tellsARefusalForGoodFromOneForNow() {
        server.answers("RCPT", "550 5.1.1 no such user", "450 4.2.0 greylisted");
        server.answers("DATA", "554 5.7.1 no");
        server.answers(".", "451 4.3.0 disk full");

        assertThat(submission.hand(Letterbox.mail("1"))).isEqualTo(new Refused("550 5.1.1 no such user"));
        assertThat(submission.hand(Letterbox.mail("2"))).isEqualTo(new NotNow("450 4.2.0 greylisted"));
        assertThat(submission.hand(Letterbox.mail("3"))).isEqualTo(new Refused("554 5.7.1 no"));
        assertThat(submission.hand(Letterbox.mail("4"))).isEqualTo(new NotNow("451 4.3.0 disk full"));
        assertThat(submission.hand(Letterbox.mail("5"))).isInstanceOf(Taken.class);
        assertThat(server.connections()).as("a refusal costs no connection").isEqualTo(1);
    }

    @Test
    void knowsNothingWhenTheConnectionBreaksAroundTheMail() {
        server.answers("DATA", ScriptedSmtp.HANG_UP);
        assertThat(submission.hand(Letterbox.mail("1"))).isInstanceOf(NotNow.class);
        assertThat(server.mails()).isEmpty();

        server.answers(".", ScriptedSmtp.HANG_UP);
        assertThat(submission.hand(Letterbox.mail("2"))).isInstanceOf(NotNow.class);
        assertThat(server.mails()).as("taken, but we never heard so").hasSize(1);
        assertThat(submission.reachability().away()).isEmpty();
    }

    @Test
    void replacesAConnectionThatTheServerLetGoMeanwhile() {
        submission.hand(Letterbox.mail("1"));
        server.hangUpOnAll();
        assertThat(submission.hand(Letterbox.mail("2"))).isInstanceOf(Taken.class);

        server.answers("MAIL", "421 4.4.2 too long idle");
        assertThat(submission.hand(Letterbox.mail("3"))).isInstanceOf(Taken.class);
        assertThat(server.mails()).hasSize(3);
    }

    @Test
    void offersNothingWhileTheServerIsAwayAndSeesItComeBack() {
        int port = server.port();
        server.close();
        assertThat(submission.hand(Letterbox.mail("1"))).isInstanceOf(NotOffered.class);
        assertThat(submission.reachability().away()).isPresent();
        assertThat(submission.reachability().worthTrying()).isFalse();
        assertThat(submission.hand(Letterbox.mail("1"))).isEqualTo(new NotOffered("the mail server is away"));

        try (ScriptedSmtp again = ScriptedSmtp.startedOn(port)) {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(submission.reachability()::worthTrying);
            assertThat(submission.hand(Letterbox.mail("1"))).isInstanceOf(Taken.class);
            assertThat(submission.reachability().away()).isEmpty();
            assertThat(again.mails()).hasSize(1);
        }
    }

    @Test
    void blamesNoLetterForALoginThatIsMissing() {
        server.answers("MAIL", "530 5.7.0 authentication required");
        assertThat(submission.hand(Letterbox.mail("1"))).isInstanceOf(NotOffered.class);
        assertThat(submission.reachability().away())
                .hasValueSatisfying(away -> assertThat(away.why()).contains("530"));
    }

    @Test
    void neverSpeaksInTheClearWhereEncryptionIsAskedFor() {
        Line plain = Letterbox.line(server.port());
        Line upgraded = new Line(
                plain.host(),
                plain.port(),
                Tls.UPGRADED,
                "user",
                "secret",
                "hub.example",
                plain.connectTimeout(),
                plain.readTimeout(),
                plain.writeTimeout(),
                1,
                1,
                plain.idle());
        try (Submission careful = new Submission(upgraded)) {
            assertThat(careful.hand(Letterbox.mail("1"))).isInstanceOf(NotOffered.class);
        }
        assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH") || command.startsWith("MAIL"));
    }

    @Test
    void hangsUpOnAServerThatSaysNothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
                Submission impatient = new Submission(hasty(silent.getLocalPort()))) {
            assertThat(impatient.hand(Letterbox.mail("1"))).isInstanceOf(NotOffered.class);
        }
        server.answers(".", ScriptedSmtp.SILENCE);
        try (Submission impatient = new Submission(hasty(server.port()))) {
            assertThat(impatient.hand(Letterbox.mail("1"))).isInstanceOf(NotNow.class);
        }
    }

    private static Line hasty(int port) {
        Duration soon = Duration.ofMillis(300);
        return new Line("127.0.0.1", port, Tls.NEVER, null, null, "hub.example", soon, soon, soon, 1, 1, soon);
    }

    private static MimeMessage parsed(String mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }
}
