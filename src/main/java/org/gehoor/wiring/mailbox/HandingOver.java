package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Mailbox;
import org.gehoor.wiring.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches mails and hands each to the route; what fails holds up no neighbour, and whose fault it was is written down.
 *
 * <p>A mail that intake could not take waits on its server and is tried again for as long as it takes.
 */
final class HandingOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);

    /** So many failures in a row are not the mails': the look ends. */
    private static final int ENOUGH = 3;

    private final Mailbox mailbox;
    private final Ledger ledger;
    private final Doubts doubts;
    private final HandedRoute route;
    private final Outage intake;
    private int inARow;
    private boolean failed;

    HandingOver(Mailbox mailbox, Ledger ledger, Doubts doubts, HandedRoute route) {
        this.mailbox = mailbox;
        this.ledger = ledger;
        this.doubts = doubts;
        this.route = route;
        this.intake = new Outage("Taking in mail of " + mailbox);
    }

    void begin() {
        inARow = 0;
        failed = false;
    }

    void end() {
        if (!failed) {
            intake.back();
        }
    }

    /** Intake can't even be asked. */
    void intakeIsAway(Throwable why) {
        failed = true;
        intake.gone(why);
    }

    /** Small ones in one round trip; false when it makes no sense to go on. */
    boolean together(OpenFolder folder, List<ListedLine> batch) throws MessagingException {
        for (var bite : Bites.of(batch)) {
            var bodies = bodies(folder, bite);
            for (var line : bite) {
                if (!take(folder, line, bodies.remove(line.uid()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Each by itself, those last on which most broke. */
    boolean alone(OpenFolder folder, List<ListedLine> doubted) throws MessagingException {
        for (var line : doubted) {
            if (!take(folder, line, null)) {
                return false;
            }
        }
        return true;
    }

    private Map<Long, InputStream> bodies(OpenFolder folder, List<ListedLine> bite) throws MessagingException {
        var uids = bite.stream().filter(Bites::together).map(ListedLine::uid).toList();
        try {
            return folder.wholes(uids);
        } catch (MessagingException e) {
            uids.forEach(doubts::failedWith);
            throw e;
        }
    }

    private boolean take(OpenFolder folder, ListedLine line, @Nullable InputStream prefetched)
            throws MessagingException {
        if (!route.isOpen()) {
            return false;
        }
        var mail = new MailOnServer(folder, line, prefetched);
        var failure = route.hand(mail);
        var trouble = mail.trouble();
        if (failure == null && trouble == null) {
            doubts.forget(line.uid());
            inARow = 0;
            return true;
        }
        return switch (Blame.of(trouble)) {
            case INTAKE -> waits(mail, failure);
            case CONNECTION -> throw broke(mail, trouble);
            case MAIL -> {
                LOG.warn("Mailbox {}: {} can't be fetched: {}", mailbox, mail, Outage.firstLine(trouble));
                ledger.fetchFailed(mail, Outage.firstLine(trouble));
                yield true;
            }
        };
    }

    private boolean waits(MailOnServer mail, @Nullable Throwable failure) {
        LOG.debug("Mailbox {}: {} stays on its server", mailbox, mail, failure);
        doubts.failedWith(mail.uid());
        intakeIsAway(failure);
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof VirtualMachineError error) {
                throw error;
            }
        }
        return ++inARow < ENOUGH;
    }

    private MessagingException broke(MailOnServer mail, Exception trouble) {
        doubts.brokeOn(mail.uid());
        if (doubts.times(mail.uid()) == ENOUGH) {
            LOG.warn(
                    "Mailbox {}: the connection broke {} times on {}; it is tried again, more and more rarely",
                    mailbox,
                    ENOUGH,
                    mail);
        }
        return new MessagingException("broke while fetching " + mail, trouble);
    }
}
