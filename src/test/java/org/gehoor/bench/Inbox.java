package org.gehoor.bench;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.Properties;
import org.gehoor.testkit.RealMail;

/** Puts mails into an inbox over one IMAP connection. */
final class Inbox implements AutoCloseable {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Store store;
    private final Folder folder;

    Inbox(RealMail mail, String address) throws MessagingException {
        this.store = mail.mailbox(address).open();
        this.folder = store.getFolder("INBOX");
    }

    void add(byte[] mail) throws MessagingException {
        folder.appendMessages(new Message[] {new ArrivesNow(mail)});
    }

    void add(Iterable<byte[]> mails) throws MessagingException {
        for (byte[] mail : mails) {
            add(mail);
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }

    /** Angus would give the sender's Date for the day of arrival. */
    private static final class ArrivesNow extends MimeMessage {

        ArrivesNow(byte[] mail) throws MessagingException {
            super(SESSION, new ByteArrayInputStream(mail));
        }

        @Override
        public Date getReceivedDate() {
            return new Date();
        }
    }
}
