package org.gehoor.correspondence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gehoor.register.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Renews the claims on letters that are being sent right now: a slow mail server must not make another worker send the
 * same letter. Only while {@link PostOffice#send} runs, so that a claim without a worker still ends by itself.
 */
@Component
final class Leases implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Leases.class);

    private final SendingBook book;
    private final Lease lease;
    private final Map<String, Outgoing> kept = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork;

    Leases(SendingBook book, Lease lease) {
        this.book = book;
        this.lease = lease;
        this.clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "letter-leases");
            thread.setDaemon(true);
            return thread;
        });
        long every = lease.millis() / 4;
        clockwork.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
    }

    /** A letter whose turn comes later than this {@link System#nanoTime} must not be begun: its claim could end first. */
    long startBy() {
        return System.nanoTime() + lease.time().toNanos() * 2 / 3;
    }

    void keep(Outgoing letter) {
        kept.put(letter.claim() + " " + letter.letter(), letter);
    }

    void letGo(Outgoing letter) {
        kept.remove(letter.claim() + " " + letter.letter());
    }

    void renew() {
        try {
            kept.values().forEach(book::renew);
        } catch (RuntimeException e) {
            log.debug(
                    "Claims on letters could not be renewed; at worst a letter goes out twice, with one Message-ID", e);
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
