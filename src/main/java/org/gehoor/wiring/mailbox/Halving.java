package org.gehoor.wiring.mailbox;

import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Asks about many mails and, where the server refuses them together, about halves: one damaged mail keeps no other from
 * being listed.
 */
final class Halving {

    /** So many refused one by one and none granted: the server refuses, whichever mail. */
    private static final int ENOUGH = 4;

    private final Question question;
    private boolean granted;
    private int refused;

    Halving(Question question) {
        this.question = question;
    }

    /** @throws MessagingException when the connection is gone or the server answers nothing at all */
    void ask(List<Long> uids) throws MessagingException {
        try {
            question.about(uids);
            granted = true;
        } catch (MessagingException e) {
            if (isNoMailsFault(e)) {
                throw e;
            }
            if (uids.size() > 1) {
                int half = uids.size() / 2;
                ask(uids.subList(0, half));
                ask(uids.subList(half, uids.size()));
            } else if (++refused >= ENOUGH && !granted) {
                throw e;
            }
        }
    }

    /** The connection is closed, or the server says that it can't just now (RFC 5530). */
    static boolean isNoMailsFault(MessagingException refusal) {
        var words = String.valueOf(refusal.getMessage()).toUpperCase(Locale.ROOT);
        return refusal instanceof FolderClosedException
                || refusal instanceof StoreClosedException
                || Stream.of("[UNAVAILABLE", "[INUSE", "[LIMIT", "[THROTTLED").anyMatch(words::contains);
    }

    /** One command about these mails. */
    interface Question {
        void about(List<Long> uids) throws MessagingException;
    }
}
