package org.gehoor.wiring.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.gehoor.organisation.Mailbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to one mailbox, kept between looks and made anew when it broke. */
final class MailboxConnection {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxConnection.class);

    private final Mailbox mailbox;
    private final Session session;
    private final Supplier<PasswordAuthentication> account;
    private final AnswerLimit limit;
    private final Duration selectAgain;
    private long selectedAt;
    private @Nullable Store store;
    private @Nullable IMAPFolder selected;
    private @Nullable OpenFolder open;
    private @Nullable Mover mover;
    private boolean prepared;

    MailboxConnection(
            Mailbox mailbox,
            Session session,
            Supplier<PasswordAuthentication> account,
            Duration answerWithin,
            Duration selectAgain) {
        this.mailbox = mailbox;
        var prefix = "mail." + ImapAccount.protocol(mailbox) + ".socketFactory";
        var sockets = new CuttableSockets();
        session.getProperties().put(prefix, sockets);
        session.getProperties().put(prefix + ".fallback", "false");
        this.limit = new AnswerLimit(answerWithin, sockets::cut);
        this.session = session;
        this.selectAgain = selectAgain;
        this.account = account;
    }

    /** The watched folder, selected; connects when there is no connection or it broke. */
    OpenFolder folder() throws MessagingException {
        if (open == null || selected == null || !selected.isOpen()) {
            drop();
            open = limit.within(this::connect);
        } else if (System.nanoTime() - selectedAt >= selectAgain.toNanos()) {
            var folder = selected;
            open = limit.within(() -> again(folder));
        }
        return open;
    }

    /** A folder that was removed and made anew goes on as if nothing had happened for whoever has the old one selected. */
    private OpenFolder again(IMAPFolder folder) throws MessagingException {
        folder.close(false);
        return select(folder);
    }

    /** Moves taken mail away; false when this server can't. */
    boolean move(List<Long> uids) throws MessagingException {
        var target = mailbox.moveTo();
        return target != null && mover != null && mover.move(uids, target);
    }

    private OpenFolder connect() throws MessagingException {
        var login = account.get();
        var fresh = session.getStore(ImapAccount.protocol(mailbox));
        store = fresh;
        fresh.connect(mailbox.server().host(), mailbox.server().portNumber(), login.getUserName(), login.getPassword());
        var folder = (IMAPFolder) fresh.getFolder(mailbox.folder());
        selected = folder;
        return select(folder);
    }

    private OpenFolder select(IMAPFolder folder) throws MessagingException {
        selectedAt = System.nanoTime();
        folder.open(ImapAccount.readOnly(mailbox) ? Folder.READ_ONLY : Folder.READ_WRITE);
        var commands = new Commands(folder, limit);
        var hands = new Mover(commands, mailbox);
        mover = hands;
        var target = mailbox.moveTo();
        if (target != null && !ImapAccount.readOnly(mailbox) && !prepared) {
            hands.prepare(target);
            prepared = true;
        }
        return new OpenFolder(commands, folder.getUIDValidity());
    }

    /** Closes without expunging anything; never throws. */
    void drop() {
        try {
            limit.within(this::close);
        } catch (MessagingException | IllegalStateException e) {
            LOG.debug("Mailbox {}: closing an old connection", mailbox, e);
        }
        store = null;
        selected = null;
        open = null;
        mover = null;
    }

    private boolean close() throws MessagingException {
        if (selected != null && selected.isOpen()) {
            selected.close(false);
        }
        if (store != null) {
            store.close();
        }
        return true;
    }
}
