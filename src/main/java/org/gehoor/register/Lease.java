package org.gehoor.register;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code gehoor.lease} (default {@code 60s}): how long claimed work is ours, in database time; then another may take it.
 *
 * <p>It is also how long work waits that was in hand when the hub died.
 */
@Component
public final class Lease {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Duration time;

    Lease(@Value("${gehoor.lease:60s}") Duration time) {
        if (time.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "config/application.yml: gehoor.lease: is shorter than a second — use 60s, or remove it");
        }
        this.time = time;
    }

    public Duration time() {
        return time;
    }

    /** For SQL that adds milliseconds to {@code now()}. */
    public long millis() {
        return time.toMillis();
    }
}
