package org.gehoor.story.hub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.gehoor.testkit.Mailbox;
import org.gehoor.testkit.Patiently;

/** A mailbox of an organisation, in which its people work too. */
public final class OurMailbox {

    private static final String INBOX = "INBOX";

    private final Mailbox mailbox;

    OurMailbox(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Puts a mail there without SMTP; it arrives at the moment of its {@code Date:}, else now. */
    public void receives(NewMail mail) {
        mailbox.receives(mail.bytes());
    }

    /** Many, by one connection. */
    public void receives(List<NewMail> mails) {
        try (Store store = mailbox.open()) {
            Folder inbox = store.getFolder(INBOX);
            for (NewMail mail : mails) {
                inbox.appendMessages(new Message[] {message(mail)});
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage message(NewMail mail) throws MessagingException {
        return new MimeMessage((Session) null, new ByteArrayInputStream(mail.bytes()));
    }

    /** A mail that is no NewMail: broken, or with more than one of something. */
    public void receives(byte[] mail) {
        mailbox.receives(mail);
    }

    /** As {@link #receives(NewMail)}; a colleague's mail program set flags on it before the hub looked. */
    public void receivesFlagged(NewMail mail, Flags.Flag... flags) {
        try (Store store = mailbox.open()) {
            MimeMessage message = message(mail);
            for (Flags.Flag flag : flags) {
                message.setFlag(flag, true);
            }
            store.getFolder(INBOX).appendMessages(new Message[] {message});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in a folder, if it is there. */
    public List<LyingMail> in(String folder) {
        return LyingMail.in(mailbox, folder);
    }

    public List<LyingMail> inbox() {
        return in(INBOX);
    }

    /** All folders there are. */
    public List<String> folders() {
        try (Store store = mailbox.open()) {
            return Arrays.stream(store.getDefaultFolder().list("*"))
                    .map(Folder::getFullName)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the mail was taken from the inbox to the folder. */
    public void movesTo(String folder, NewMail mail) {
        Patiently.until(
                "the mail's being in " + folder, () -> in(folder).stream().anyMatch(is(mail)));
        assertThat(inbox()).noneMatch(is(mail));
    }

    /** Asserts that the mail is in the inbox, with these flags and no others. */
    public void keeps(NewMail mail, String... flags) {
        assertThat(inbox()).contains(new LyingMail(mail.messageId(), Set.of(flags)));
    }

    /** A colleague's mail program sets a flag. */
    public void colleagueFlags(NewMail mail, Flags.Flag flag) {
        colleague((store, inbox, message) -> message.setFlag(flag, true), mail);
    }

    /** A colleague puts a mail into a folder that the hub does not watch, or makes the folder for it. */
    public void colleaguePuts(NewMail mail, String folder) {
        withFolder(folder, target -> target.appendMessages(new Message[] {message(mail)}));
    }

    /** A colleague leaves a second copy elsewhere. */
    public void colleagueCopies(NewMail mail, String from, String folder) {
        colleague(
                from,
                (store, source, message) -> source.copyMessages(new Message[] {message}, store.getFolder(folder)),
                mail);
    }

    /** A mailbox is moved to another server, or a folder is made anew: same mails, all UIDs void. */
    public void folderIsMadeAnew(String folder, NewMail... mails) {
        try (Store store = mailbox.open()) {
            long before = ((IMAPFolder) store.getFolder(folder)).getUIDValidity();
            store.getFolder(folder).delete(true);
            // some servers take the second for it
            Patiently.until("another UIDVALIDITY", () -> isMadeAnew(folder, before));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        for (NewMail mail : mails) {
            Patiently.until("a mail in the new folder", () -> takes(folder, mail));
        }
    }

    /**
     * By a connection of its own each time: while others still have the old folder open, Dovecot may call the new one's index
     * corrupted ("indexid changed"), and refuses whoever saw it so.
     */
    private boolean takes(String folder, NewMail mail) {
        try (Store store = mailbox.open()) {
            store.getFolder(folder).appendMessages(new Message[] {message(mail)});
            return true;
        } catch (MessagingException refused) {
            return false;
        }
    }

    private boolean isMadeAnew(String folder, long before) {
        try (Store store = mailbox.open()) {
            IMAPFolder again = (IMAPFolder) store.getFolder(folder);
            if (!again.exists()) {
                again.create(Folder.HOLDS_MESSAGES);
            }
            if (again.getUIDValidity() != before) {
                return true;
            }
            again.delete(true);
            return false;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void withFolder(String folder, FolderDeed deed) {
        try (Store store = mailbox.open()) {
            Folder target = store.getFolder(folder);
            if (!target.exists()) {
                target.create(Folder.HOLDS_MESSAGES);
            }
            deed.upon(target);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A colleague files the mail elsewhere. */
    public void colleagueMoves(NewMail mail, String folder) {
        colleague(
                (store, inbox, message) -> {
                    Folder target = store.getFolder(folder);
                    if (!target.exists()) {
                        target.create(Folder.HOLDS_MESSAGES);
                    }
                    inbox.moveUIDMessages(new Message[] {message}, target);
                },
                mail);
    }

    /** … and thinks better of it. */
    public void colleagueMovesBack(NewMail mail, String folder) {
        colleague(
                folder,
                (store, from, message) -> from.moveUIDMessages(new Message[] {message}, store.getFolder(INBOX)),
                mail);
    }

    private void colleague(Deed deed, NewMail mail) {
        colleague(INBOX, deed, mail);
    }

    private void colleague(String folder, Deed deed, NewMail mail) {
        try (Store store = mailbox.open()) {
            IMAPFolder inbox = (IMAPFolder) store.getFolder(folder);
            inbox.open(Folder.READ_WRITE);
            for (Message message : inbox.getMessages()) {
                String[] ids = message.getHeader("Message-ID");
                if (ids != null && ids[0].equals(mail.messageId())) {
                    deed.upon(store, inbox, message);
                }
            }
            inbox.close(false);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Predicate<LyingMail> is(NewMail mail) {
        return lying -> lying.messageId().equals(mail.messageId());
    }

    private interface FolderDeed {
        void upon(Folder folder) throws MessagingException;
    }

    private interface Deed {
        void upon(Store store, IMAPFolder inbox, Message message) throws MessagingException;
    }
}
