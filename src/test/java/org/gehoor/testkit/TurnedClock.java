package org.gehoor.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Business time that stands still until a test turns it; forwards only. */
public final class TurnedClock extends Clock {

    private final AtomicReference<Instant> now;

    private TurnedClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    public static TurnedClock at(String instant) {
        return new TurnedClock(Instant.parse(instant));
    }

    public void turn(Duration forwards) {
        now.updateAndGet(then -> then.plus(forwards));
    }

    public void turnTo(String instant) {
        now.updateAndGet(then -> {
            Instant later = Instant.parse(instant);
            if (later.isBefore(then)) {
                throw new IllegalArgumentException("time does not go back to " + instant);
            }
            return later;
        });
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
