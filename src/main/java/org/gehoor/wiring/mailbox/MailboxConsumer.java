package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.wiring.Outage;
import org.jspecify.annotations.Nullable;

/**
 * Looks into one mailbox, hands each new mail to the route and moves away those that intake has committed.
 *
 * <p>Takes the place of camel-mail's consumer, which sets {@code \Seen}, lets headers of a mail say where it is moved
 * to, and expunges what colleagues have deleted. The exchange carries a {@code FetchedMail} and no header at all.
 */
final class MailboxConsumer extends ScheduledPollConsumer implements HandedRoute {

    private final Mailbox mailbox;
    private final MailboxConnection connection;
    private final Ledger ledger;
    private final Doubts doubts = new Doubts();
    private final Listing listing;
    private final HandingOver handing;
    private final Outage server;
    private final Outage moving;
    private int backlog = Integer.MAX_VALUE;

    MailboxConsumer(
            MailboxEndpoint endpoint,
            Processor route,
            Mailbox mailbox,
            MailboxConnection connection,
            Ledger ledger,
            Duration askAgain) {
        super(endpoint, route);
        this.mailbox = mailbox;
        this.connection = connection;
        this.ledger = ledger;
        this.listing = new Listing(ledger, doubts, askAgain);
        this.handing = new HandingOver(mailbox, ledger, doubts, this);
        this.server = new Outage("Mailbox " + mailbox);
        this.moving = new Outage("Moving taken mail of " + mailbox);
    }

    /** One look; more than zero only when the next should follow at once. */
    @Override
    protected int poll() {
        forceConsumerAsReady();
        try {
            return look();
        } catch (MessagingException e) {
            server.gone(e);
            connection.drop();
        } catch (RuntimeException e) {
            handing.intakeIsAway(e);
        } catch (VirtualMachineError e) {
            // perhaps in the middle of an answer: what follows on this connection can't be trusted
            connection.drop();
            handing.intakeIsAway(e);
        }
        backlog = Integer.MAX_VALUE;
        return 0;
    }

    private int look() throws MessagingException {
        var folder = connection.folder();
        var fresh = listing.fresh(folder);
        ledger.listed();
        server.back();
        var batch = fresh.subList(0, Math.min(mailbox.batch(), fresh.size()));
        handing.begin();
        boolean goOn = handing.together(
                folder, batch.stream().filter(line -> !doubts.about(line.uid())).toList());
        moveAway(folder.uidValidity());
        var doubted = batch.stream().filter(line -> doubts.about(line.uid())).toList();
        if (goOn && !doubted.isEmpty()) {
            goOn = handing.alone(folder, doubted);
            moveAway(folder.uidValidity());
        }
        handing.end();
        return goOn ? againAtOnce(fresh.size()) : 0;
    }

    @Override
    public @Nullable Throwable hand(MailOnServer mail) {
        return Carrying.through(this, mail);
    }

    @Override
    public boolean isOpen() {
        return isRunAllowed();
    }

    private void moveAway(long uidValidity) throws MessagingException {
        if (ImapAccount.readOnly(mailbox)) {
            return;
        }
        List<Long> committed = ledger.toMove(uidValidity);
        if (committed.isEmpty()) {
            return;
        }
        try {
            if (connection.move(committed)) {
                ledger.moved(uidValidity, committed);
                moving.back();
            }
        } catch (MessagingException e) {
            moving.gone(e);
            connection.folder();
        }
    }

    /** A full batch that made the backlog smaller: no pause, so that a backlog is worked off; a stuck one waits. */
    private int againAtOnce(int unknown) {
        boolean goOn = unknown > mailbox.batch() && unknown < backlog;
        backlog = goOn ? unknown : Integer.MAX_VALUE;
        return goOn ? mailbox.batch() : 0;
    }

    /** From now on, not from the first look, a mailbox without {@code start:} is ours. */
    @Override
    protected void doStart() throws Exception {
        try {
            ledger.start();
        } catch (RuntimeException e) {
            handing.intakeIsAway(e);
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        connection.drop();
    }
}
