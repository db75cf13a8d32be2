package org.gehoor.testkit;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One address at a {@link MailServer}, as its owner's mail program sees it. Reading sets no flag. */
public final class Mailbox {

    private final String address;
    private final MailSessions sessions;

    Mailbox(String address, MailSessions sessions) {
        this.address = address;
        this.sessions = sessions;
    }

    public String address() {
        return address;
    }

    /**
     * Puts a mail into the inbox without SMTP, byte for byte (line ends become CRLF): no Received, no Return-Path is added.
     *
     * @see #sends for mail that should travel
     */
    public void receives(byte[] mail) {
        receives("INBOX", mail);
    }

    public void receives(String folder, byte[] mail) {
        withStore(store -> {
            Folder open = store.getFolder(folder);
            open.appendMessages(new Message[] {RawMail.of(mail)});
            return open;
        });
    }

    /** Mails by SMTP from this address, byte for byte, to whomever the envelope says. */
    public void sends(byte[] mail, String... recipients) {
        sessions.submit(address, address, List.of(recipients), mail);
    }

    /** As {@link #sends}, with the null return path of bounces and other automatic mail. */
    public void sendsWithoutReturnPath(byte[] mail, String... recipients) {
        sessions.submit(address, "<>", List.of(recipients), mail);
    }

    /** What lies in the inbox, oldest first, with flags; copies that stay readable. */
    public List<MimeMessage> mails() {
        return mails("INBOX");
    }

    /** As {@link #mails()}; a folder that does not exist is empty. */
    public List<MimeMessage> mails(String folder) {
        return withStore(store -> {
            Folder open = store.getFolder(folder);
            return open.exists() ? copies(open) : List.of();
        });
    }

    /** Waits for the one mail in the inbox that fits. */
    public MimeMessage awaits(Predicate<MimeMessage> fitting) {
        return Patiently.find(
                "a fitting mail for " + address,
                () -> mails().stream().filter(fitting).findFirst());
    }

    /** A connection of your own, to act as a colleague in the same mailbox; close it. */
    public Store open() {
        return sessions.openStore(address);
    }

    private static List<MimeMessage> copies(Folder folder) throws MessagingException, IOException {
        folder.open(Folder.READ_ONLY);
        List<MimeMessage> copies = new ArrayList<>();
        for (Message mail : folder.getMessages()) {
            // writeTo asks the server for the bytes only; most else asks for its ENVELOPE, which GreenMail cannot
            // always give
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            MimeMessage copy = RawMail.of(bytes.toByteArray());
            copy.setFlags(mail.getFlags(), true);
            copies.add(copy);
        }
        folder.close(false);
        return copies;
    }

    private <T> T withStore(Errand<T> errand) {
        try (Store store = open()) {
            return errand.run(store);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("the mailbox " + address + " cannot be reached", e);
        }
    }

    private interface Errand<T> {
        T run(Store store) throws MessagingException, IOException;
    }
}
