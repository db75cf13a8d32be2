package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.util.List;
import org.gehoor.organisation.Mailbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes mails out of the watched folder, exactly those named and never anybody else's.
 *
 * <p>UID MOVE (RFC 6851), else UID COPY and UID EXPUNGE of the same UIDs (RFC 4315). A server with neither keeps its
 * mail where it is: a plain EXPUNGE would also remove what colleagues have marked as deleted.
 */
final class Mover {

    private static final Logger LOG = LoggerFactory.getLogger(Mover.class);

    private final Commands commands;
    private final Mailbox mailbox;
    private boolean warned;

    Mover(Commands commands, Mailbox mailbox) {
        this.commands = commands;
        this.mailbox = mailbox;
    }

    /** Makes the folder if the server has none of that name. */
    void prepare(String target) throws MessagingException {
        if (!commands.exists(target)) {
            commands.create(target);
            LOG.info("Mailbox {}: made folder {}", mailbox, target);
        }
    }

    /**
     * True when they are in {@code target} now, or were gone before.
     *
     * @param target from configuration; made again when somebody has removed it meanwhile
     */
    boolean move(List<Long> uids, String target) throws MessagingException {
        try {
            return moveTo(target, uids);
        } catch (MessagingException e) {
            if (commands.exists(target)) {
                throw e;
            }
            prepare(target);
            return moveTo(target, uids);
        }
    }

    private boolean moveTo(String target, List<Long> uids) throws MessagingException {
        boolean move = commands.can("MOVE");
        if (!move && !commands.can("UIDPLUS")) {
            if (!warned) {
                LOG.warn(
                        "Mailbox {}: its server knows neither MOVE nor UIDPLUS, so taken mail stays where it is; set leave: in place",
                        mailbox);
                warned = true;
            }
            return false;
        }
        for (var set : UidSets.of(uids)) {
            if (move) {
                commands.run("UID MOVE " + set, target);
            } else {
                commands.run("UID COPY " + set, target);
                commands.run("UID STORE " + set + " +FLAGS.SILENT (\\Deleted)");
                commands.run("UID EXPUNGE " + set);
            }
        }
        return true;
    }
}
