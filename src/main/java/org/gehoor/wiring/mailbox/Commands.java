package org.gehoor.wiring.mailbox;

import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPFolder.ProtocolCommand;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.jspecify.annotations.Nullable;

/** Raw commands on the one connection that has the folder selected. */
final class Commands {

    private final IMAPFolder folder;
    private final AnswerLimit limit;

    Commands(IMAPFolder folder, AnswerLimit limit) {
        this.folder = folder;
        this.limit = limit;
    }

    Response[] run(String command) throws MessagingException {
        return run(command, null);
    }

    /** A command whose last word is the name of a folder. */
    Response[] run(String command, @Nullable String folderName) throws MessagingException {
        return (Response[]) on(p -> {
            var argument = folderName == null ? null : new Argument();
            if (argument != null) {
                argument.writeString(p.supportsUtf8() ? folderName : BASE64MailboxEncoder.encode(folderName));
            }
            var responses = p.command(command, argument);
            p.notifyResponseHandlers(withoutMails(responses));
            p.handleResult(responses[responses.length - 1]);
            return responses;
        });
    }

    boolean can(String capability) throws MessagingException {
        return (Boolean) on(p -> p.hasCapability(capability));
    }

    boolean exists(String folderName) throws MessagingException {
        return (Boolean) on(p -> p.list("", folderName) != null);
    }

    void create(String folderName) throws MessagingException {
        on(p -> {
            p.create(folderName);
            return true;
        });
    }

    private Object on(ProtocolCommand command) throws MessagingException {
        // a closed folder would quietly run it on some other connection, with nothing or something else selected
        if (!folder.isOpen()) {
            throw new FolderClosedException(folder, "the connection was closed");
        }
        return limit.within(() -> folder.doCommand(command));
    }

    /** Angus would keep an object for every mail it hears of. */
    private static Response[] withoutMails(Response[] responses) {
        var others = responses.clone();
        for (int i = 0; i < others.length; i++) {
            if (others[i] instanceof FetchResponse) {
                others[i] = null;
            }
        }
        return others;
    }
}
