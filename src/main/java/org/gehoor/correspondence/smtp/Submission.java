package org.gehoor.correspondence.smtp;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gehoor.correspondence.smtp.Answer.NotNow;
import org.gehoor.correspondence.smtp.Answer.NotOffered;
import org.gehoor.correspondence.smtp.Answer.Refused;
import org.gehoor.correspondence.smtp.Answer.Taken;
import org.gehoor.correspondence.smtp.Courier.Outcome;
import org.gehoor.organisation.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Hands mails to the mail server, from several threads at once, and knows whether that server is there.
 *
 * <p>Touches no database. Never throws for what a server or a network can do.
 */
public final class Submission implements AutoCloseable {

    /** Answers about ourselves, not about the mail: login missing, too weak, expired (RFC 4954). */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private final Couriers couriers;
    private final Reachability reachability;
    private final ScheduledExecutorService caretaker;

    public Submission(Line line) {
        this.couriers = new Couriers(line);
        this.reachability = new Reachability(line.toString());
        this.caretaker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "smtp-caretaker");
            thread.setDaemon(true);
            return thread;
        });
        long tick = Math.max(100, line.idle().toMillis() / 2);
        caretaker.scheduleWithFixedDelay(() -> couriers.hangUpIdle(line.idle()), tick, tick, TimeUnit.MILLISECONDS);
    }

    public Reachability reachability() {
        return reachability;
    }

    /**
     * Offers one mail to the server.
     *
     * @throws IllegalArgumentException when a header would hold what it must not; nothing was sent
     */
    public Answer hand(Mail mail) {
        MailForm form = form(mail);
        if (!reachability.worthTrying()) {
            return new NotOffered("the mail server is away");
        }
        if (!couriers.enter()) {
            return new NotOffered("all connections to the mail server are busy");
        }
        try {
            return hand(form, MailAddress.checked(mail.recipient().address()));
        } finally {
            couriers.leave();
        }
    }

    private Answer hand(MailForm form, String recipient) {
        Courier waiting = couriers.waiting();
        if (waiting != null) {
            Outcome outcome = offer(waiting, form, recipient);
            if (!stale(outcome)) {
                return answer(outcome);
            }
        }
        Courier fresh = connect();
        return fresh == null ? new NotOffered("the mail server is away") : answer(offer(fresh, form, recipient));
    }

    /** The server hung up on a connection that waited, before it had agreed to anything: nothing has happened yet. */
    private static boolean stale(Outcome outcome) {
        return !outcome.begun() && (outcome.code() == 0 || outcome.code() == 421);
    }

    private Outcome offer(Courier courier, MailForm form, String recipient) {
        Outcome outcome = courier.carry(form, recipient);
        if (outcome.usable()) {
            couriers.back(courier);
        } else {
            courier.hangUp();
        }
        return outcome;
    }

    private @Nullable Courier connect() {
        try {
            return couriers.fresh();
        } catch (MessagingException e) {
            reachability.missed(Couriers.why(e));
            return null;
        }
    }

    private Answer answer(Outcome outcome) {
        if (outcome.code() == 0) {
            return new NotNow(outcome.words());
        }
        if (ABOUT_US.contains(outcome.code())) {
            reachability.missed("it answers " + outcome.code() + ": check gehoor.smtp.user and its password");
            return new NotOffered(outcome.words());
        }
        reachability.reached();
        if (outcome.code() < 400) {
            return new Taken(outcome.words());
        }
        return outcome.code() >= 500 ? new Refused(outcome.words()) : new NotNow(outcome.words());
    }

    private MailForm form(Mail mail) {
        try {
            return MailForm.of(couriers.session(), mail);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("A mail that can't be put in MIME", e);
        }
    }

    @Override
    public void close() {
        caretaker.shutdownNow();
        couriers.hangUpIdle(Duration.ZERO);
    }
}
