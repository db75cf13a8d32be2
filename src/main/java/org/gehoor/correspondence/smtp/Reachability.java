package org.gehoor.correspondence.smtp;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the mail server is there. Says so once when it goes and once when it is back; while it is away it is tried
 * after 2, 4, 8 … 60 seconds, by one mail at a time.
 */
public final class Reachability {

    private static final Logger log = LoggerFactory.getLogger(Reachability.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final String server;
    private @Nullable Outage outage;

    Reachability(String server) {
        this.server = server;
    }

    private record Outage(long since, String why, Duration pause, long nextTry) {}

    /** Empty while the server is there; else for how long it has been away, and why. */
    public synchronized Optional<Away> away() {
        return Optional.ofNullable(outage).map(o -> new Away(elapsed(o.since()), o.why()));
    }

    /** An outage of the mail server, for health and for people. */
    public record Away(Duration lasting, String why) {}

    /** Whether a mail may be offered: the server is there, or it is time to look again. */
    public synchronized boolean worthTrying() {
        return outage == null || System.nanoTime() - outage.nextTry() >= 0;
    }

    synchronized void missed(String why) {
        long now = System.nanoTime();
        if (outage == null) {
            log.warn("Mail server {} is away: {}. Letters wait and are sent when it is back.", server, why);
            outage = new Outage(now, why, FIRST_WAIT, now + FIRST_WAIT.toNanos());
        } else if (now - outage.nextTry() >= 0) {
            Duration doubled = outage.pause().multipliedBy(2);
            Duration pause = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
            outage = new Outage(outage.since(), why, pause, now + pause.toNanos());
        }
    }

    synchronized void reached() {
        if (outage != null) {
            log.info(
                    "Mail server {} is back after {} seconds",
                    server,
                    elapsed(outage.since()).toSeconds());
            outage = null;
        }
    }

    private static Duration elapsed(long since) {
        return Duration.ofNanos(System.nanoTime() - since);
    }
}
