package org.gehoor.correspondence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a letter that the mail server did not take is offered again.
 *
 * <p>By default after 1 minute, 5 minutes, 15 minutes, 1 hour, 4 hours, then every 8 hours; given up after 5 days.
 *
 * @param first waits after the first, second … attempt
 * @param then the wait after each further attempt
 * @param giveUpAfter all waits together come to no more than this
 */
record RetryPace(List<Duration> first, Duration then, Duration giveUpAfter) {

    /**
     * How long to wait after so many attempts; empty when it is time to give up.
     *
     * @param attempts those made, from 1
     */
    Optional<Duration> after(int attempts) {
        Duration waited = Duration.ZERO;
        for (int attempt = 1; attempt < attempts; attempt++) {
            waited = waited.plus(wait(attempt));
        }
        Duration next = wait(attempts);
        return waited.plus(next).compareTo(giveUpAfter) <= 0 ? Optional.of(next) : Optional.empty();
    }

    private Duration wait(int attempt) {
        return attempt <= first.size() ? first.get(attempt - 1) : then;
    }
}
