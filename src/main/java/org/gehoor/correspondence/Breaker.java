package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gehoor.register.DueMoment;
import org.springframework.stereotype.Component;

/**
 * Notices when far more automatic letters go out in an hour than ever: a loop, or an attack. Then all of them wait, until the
 * last hour has half of that or a person ends the {@link LetterPause}.
 */
@Component
final class Breaker {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final LetterPause pause;
    private final LetterCounts counts;
    private final LetterSettings settings;
    private final Clock clock;
    private volatile Limit known = new Limit(0, Instant.MIN);

    Breaker(LetterPause pause, LetterCounts counts, LetterSettings settings, Clock clock) {
        this.pause = pause;
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Most automatic letters in an hour, worked out every ten minutes; 0: no limit. */
    int limit(Instant now) {
        Limit limit = known;
        if (settings.pauseAbove() > 0
                && (limit.at().isAfter(now) || limit.at().plus(KEPT).isBefore(now))) {
            long usual = counts.medianPerHour(now) * settings.pauseAboveMedianTimes();
            limit = new Limit((int) Math.max(settings.pauseAbove(), Math.min(usual, 1_000_000)), now);
            known = limit;
        }
        return limit.letters();
    }

    /** One letter was too many. */
    void trip(DueMoment due, Instant now) {
        pause.begin(due, limit(now), now);
    }

    /** Ends the pause where the rate is normal. */
    void endWhenCalm() {
        Instant now = clock.instant();
        if (pause.current().isPresent() && counts.isCalm(limit(now), now)) {
            pause.end(null);
        }
    }

    private record Limit(int letters, Instant at) {}
}
