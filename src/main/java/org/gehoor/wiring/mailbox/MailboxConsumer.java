package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.wiring.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into one mailbox, hands each new mail to the route and moves away those that intake has committed.
 *
 * <p>Takes the place of camel-mail's consumer, which sets {@code \Seen}, lets headers of a mail say where it is moved
 * to, and expunges what colleagues have deleted. The exchange carries a {@code FetchedMail} and no header at all.
 */
final class MailboxConsumer extends ScheduledPollConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxConsumer.class);

    private final Mailbox mailbox;
    private final MailboxConnection connection;
    private final Ledger ledger;
    private final Listing listing;
    private final Outage server;
    private final Outage intake;
    private final Outage moving;
    private int backlog = Integer.MAX_VALUE;

    MailboxConsumer(
            MailboxEndpoint endpoint, Processor route, Mailbox mailbox, MailboxConnection connection, Ledger ledger) {
        super(endpoint, route);
        this.mailbox = mailbox;
        this.connection = connection;
        this.ledger = ledger;
        this.listing = new Listing(ledger);
        this.server = new Outage("Mailbox " + mailbox);
        this.intake = new Outage("Taking in mail of " + mailbox);
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
            intake.gone(e);
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
        for (var together : Bites.of(batch)) {
            var bodies = folder.wholes(together.stream()
                    .filter(Bites::together)
                    .map(ListedLine::uid)
                    .toList());
            for (var line : together) {
                if (!isRunAllowed() || !take(folder, line, bodies)) {
                    return 0;
                }
            }
        }
        intake.back();
        moveAway(folder.uidValidity());
        return againAtOnce(fresh.size());
    }

    /** False when it makes no sense to go on with the next mail. */
    private boolean take(OpenFolder folder, ListedLine line, Map<Long, InputStream> bodies) throws MessagingException {
        var mail = new MailOnServer(folder, line, bodies.remove(line.uid()));
        var failure = handOver(mail);
        if (failure == null) {
            return true;
        }
        var blame = Blame.of(failure);
        if (blame == Blame.DATABASE) {
            intake.gone(failure);
            return false;
        }
        if (blame == Blame.MAIL || listing.brokeOn(line.uid())) {
            LOG.warn("Mailbox {}: {} could not be taken in: {}", mailbox, mail, failure.getClass());
            LOG.debug("Mailbox {}: {}", mailbox, mail, failure);
            ledger.fetchFailed(mail, Outage.firstLine(failure));
        }
        if (blame == Blame.CONNECTION) {
            throw new MessagingException("broke while fetching " + mail, new Exception(failure));
        }
        return true;
    }

    private @Nullable Exception handOver(MailOnServer mail) {
        var exchange = createExchange(false);
        try {
            exchange.getMessage().setBody(mail);
            getProcessor().process(exchange);
            var handled = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Exception.class);
            return exchange.getException() != null ? exchange.getException() : handled;
        } catch (Exception e) {
            return e;
        } finally {
            releaseExchange(exchange, false);
        }
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
            intake.gone(e);
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        connection.drop();
    }
}
