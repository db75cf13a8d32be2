package org.gehoor.bench;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.RealMail;

/**
 * The least that any program must do with a mail it may not lose: fetch it, commit one row, move it away.
 *
 * <p>Plain Angus, no setting changed; a commit a mail, a MOVE per 100.
 */
final class FloorProgram {

    private static final String ADDRESS = "floor@bench.example";
    private static final String DONE = "Done";
    private static final int MOVED_TOGETHER = 100;

    private final RealMail mail;
    private final String database;

    FloorProgram(RealMail mail, String database) throws SQLException {
        this.mail = mail;
        this.database = database;
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table floor_mail (uid bigint primary key, received_at timestamptz not null, raw bytea)");
            statement.execute("alter table floor_mail alter column raw set storage external");
        }
    }

    Inbox inbox() throws MessagingException {
        return new Inbox(mail, ADDRESS);
    }

    /** Takes in {@code mails} that lie there. */
    Duration run(int mails) throws MessagingException, SQLException, IOException {
        int taken;
        long start = System.nanoTime();
        try (Store store = Session.getInstance(new Properties()).getStore("imap");
                Connection connection = DriverManager.getConnection(database);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into floor_mail (uid, received_at, raw) values (?, now(), ?)")) {
            store.connect(MailServer.HOST, mail.imapPort(), ADDRESS, MailServer.PASSWORD);
            IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX");
            Folder done = store.getFolder(DONE);
            if (!done.exists()) {
                done.create(Folder.HOLDS_MESSAGES);
            }
            inbox.open(Folder.READ_WRITE);
            Message[] all = inbox.getMessages();
            FetchProfile uids = new FetchProfile();
            uids.add(UIDFolder.FetchProfileItem.UID);
            inbox.fetch(all, uids);
            for (int from = 0; from < all.length; from += MOVED_TOGETHER) {
                Message[] together = Arrays.copyOfRange(all, from, Math.min(all.length, from + MOVED_TOGETHER));
                for (Message one : together) {
                    ByteArrayOutputStream raw = new ByteArrayOutputStream();
                    one.writeTo(raw);
                    insert.setLong(1, inbox.getUID(one));
                    insert.setBytes(2, raw.toByteArray());
                    insert.executeUpdate();
                }
                inbox.moveMessages(together, done);
            }
            inbox.close(false);
            taken = all.length;
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (taken != mails) {
            throw new AssertionError("the floor took " + taken + " of " + mails + " mails");
        }
        return time;
    }
}
