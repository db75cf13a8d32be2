package org.gehoor.correspondence;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the post stands: a health signal.
 *
 * @param waiting letters written and not yet sent
 * @param oldest for how long the oldest of them has been due; zero when none waits
 * @param held letters that {@code gehoor.letters.only-to} keeps back
 * @param failed letters given up in the last 24 hours
 * @param serverAway for how long the mail server has been away, and why; null while it is there
 * @param paused since when automatic letters wait, and why; null while they go out
 */
public record PostState(
        long waiting, Duration oldest, long held, long failed, @Nullable Outage serverAway, @Nullable Paused paused) {

    /** An outage of the mail server. */
    public record Outage(Duration lasting, String why) {}
}
