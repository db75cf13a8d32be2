package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.Test;

/** What stories may rely on, whichever mail server they run on. */
abstract class MailServerTale {

    static final String COMPLAINTS = "klachten@solidaris.example";
    static final String COMPLAINANT = "klager1@klager.example";

    abstract MailServer server();

    @Test
    void deliversWhatIsSent() throws MessagingException {
        server().mailbox(COMPLAINANT).sends(mail("sent"), COMPLAINTS);

        MimeMessage arrived = server().mailbox(COMPLAINTS).awaits(subject("sent"));

        assertThat(arrived.getMessageID()).isEqualTo("<sent@klager.example>");
        assertThat(arrived.getFlags().contains(Flags.Flag.SEEN)).isFalse();
    }

    @Test
    void tellsTheNullReturnPath() throws MessagingException {
        server().mailbox(COMPLAINANT).sendsWithoutReturnPath(mail("automatic"), COMPLAINTS);

        MimeMessage arrived = server().mailbox(COMPLAINTS).awaits(subject("automatic"));

        assertThat(arrived.getHeader("Return-Path")).containsExactly("<>");
    }

    @Test
    void refusesARecipientForNowOrForGood() {
        server().refuse("busy@lm.example", "451 4.3.0 come back later");
        server().refuse("gone@lm.example", "550 5.1.1 no such user");

        assertThatThrownBy(() -> server().mailbox(COMPLAINANT).sends(mail("refused"), "busy@lm.example"))
                .hasStackTraceContaining("451 4.3.0 ");
        assertThatThrownBy(() -> server().mailbox(COMPLAINANT).sends(mail("refused"), "gone@lm.example"))
                .hasStackTraceContaining("550 5.1.1 ");
    }

    @Test
    void keepsBytesAsTheyWereReceived() throws Exception {
        byte[] odd =
                "From: @@\r\nsubject:odd\r\nX-A:  two  spaces \r\nContent-Transfer-Encoding: bogus\r\n\r\nbody \u00e9\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1);

        server().mailbox("odd@lm.example").receives(odd);

        MimeMessage kept = server().mailbox("odd@lm.example").mails().get(0);
        assertThat(bytesOf(kept)).isEqualTo(odd);
    }

    @Test
    void movesByUid() throws MessagingException {
        Mailbox mailbox = server().mailbox("moved@lm.example");
        mailbox.receives(mail("stays"));
        mailbox.receives(mail("goes"));
        try (Store store = mailbox.open()) {
            assertThat(((IMAPStore) store).hasCapability("MOVE")).isTrue();
            store.getFolder("Verwerkt").create(Folder.HOLDS_MESSAGES);
            IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            inbox.moveUIDMessages(new Message[] {inbox.getMessage(2)}, store.getFolder("Verwerkt"));
            inbox.close(false);
        }

        assertThat(mailbox.mails()).hasSize(1).allMatch(subject("stays"));
        assertThat(mailbox.mails("Verwerkt")).hasSize(1).allMatch(subject("goes"));
    }

    @Test
    void expungesOnlyTheUidsThatAreNamed() throws MessagingException {
        Mailbox mailbox = server().mailbox("expunged@lm.example");
        mailbox.receives(mail("deleted by a colleague"));
        mailbox.receives(mail("deleted by us"));
        try (Store store = mailbox.open()) {
            assertThat(((IMAPStore) store).hasCapability("UIDPLUS")).isTrue();
            IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            inbox.setFlags(inbox.getMessages(), new Flags(Flags.Flag.DELETED), true);
            inbox.expunge(new Message[] {inbox.getMessage(2)});
            inbox.close(false);
        }

        assertThat(mailbox.mails()).hasSize(1).allMatch(subject("deleted by a colleague"));
    }

    @Test
    void refusesAWrongPassword() {
        Mailbox mailbox = server().mailbox("changed@lm.example");
        server().changePassword("changed@lm.example", "another");
        assertThat(mailbox.mails()).isEmpty();

        MailSessions stale = new MailSessions(server().smtpPort(), server().imapPort());
        stale.remember("changed@lm.example", MailServer.PASSWORD);
        assertThatThrownBy(() -> stale.openStore("changed@lm.example")).hasMessageContaining("cannot log in");
    }

    @Test
    void comesBackFromAnOutageWithItsMailAndUids() throws MessagingException {
        Mailbox mailbox = server().mailbox("outage@lm.example");
        mailbox.receives(mail("before"));
        long validity = uidValidity(mailbox);

        server().stop();
        try {
            assertThatThrownBy(mailbox::mails).isInstanceOf(IllegalStateException.class);
        } finally {
            server().start();
        }

        assertThat(uidValidity(mailbox)).isEqualTo(validity);
        assertThat(mailbox.mails()).hasSize(1).allMatch(subject("before"));
        server().mailbox(COMPLAINANT).sends(mail("after"), "outage@lm.example");
        mailbox.awaits(subject("after"));
    }

    static byte[] mail(String subject) {
        return ("Message-ID: <" + subject.replace(' ', '-') + "@klager.example>\r\nFrom: " + COMPLAINANT + "\r\nTo: "
                        + COMPLAINTS + "\r\nSubject: " + subject + "\r\n\r\nGoede dag.\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Predicate<MimeMessage> subject(String subject) {
        return mail -> {
            try {
                return subject.equals(mail.getSubject());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static byte[] bytesOf(MimeMessage mail) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static long uidValidity(Mailbox mailbox) throws MessagingException {
        try (Store store = mailbox.open();
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            return ((UIDFolder) inbox).getUIDValidity();
        }
    }
}
