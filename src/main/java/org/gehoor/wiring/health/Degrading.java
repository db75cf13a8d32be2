package org.gehoor.wiring.health;

import java.util.concurrent.TimeUnit;
import org.gehoor.wiring.Outage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;

/** An indicator that looks at most once in ten seconds, and whose worst word is {@code DEGRADED}: no probe kills for it. */
abstract class Degrading implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private static final long KEPT = TimeUnit.SECONDS.toNanos(10);

    private @Nullable Health last;
    private long lookedAt;

    @Override
    public final synchronized Health health() {
        var known = last;
        if (known == null || System.nanoTime() - lookedAt > KEPT) {
            known = lookNow();
            last = known;
            lookedAt = System.nanoTime();
        }
        return known;
    }

    private Health lookNow() {
        try {
            return look();
        } catch (Exception e) {
            return Health.status(DEGRADED)
                    .withDetail("why", Outage.firstLine(e))
                    .build();
        }
    }

    abstract Health look() throws Exception;
}
