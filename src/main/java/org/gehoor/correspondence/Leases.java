package org.gehoor.correspondence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    private static final long EVERY_SECONDS = PostOffice.LEASE.toSeconds() / 4;

    private final SendingBook book;
    private final Map<String, Outgoing> kept = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork;

    Leases(SendingBook book) {
        this.book = book;
        this.clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "letter-leases");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::renew, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void keep(Outgoing letter) {
        kept.put(letter.claim() + " " + letter.letter(), letter);
    }

    void letGo(Outgoing letter) {
        kept.remove(letter.claim() + " " + letter.letter());
    }

    void renew() {
        try {
            kept.values().forEach(letter -> book.renew(letter, PostOffice.LEASE));
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
