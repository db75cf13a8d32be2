package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gehoor.desk.Neighbourhood;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells programs from people who fill in a public form, without asking anybody to prove that they are none: a field that nobody
 * sees, the time taken, and how many come from one place.
 *
 * <p>What looks like a program's is kept for a person to look at; nothing is thrown away.
 */
@Component
class Robots {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_KEPT = 20_000;

    private final int perHour;
    private final Duration quickest;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Count(int times, long since) {}

    /**
     * @param perHour forms from one address (of IPv6: one /64) in an hour; 0 for any number
     * @param quickest no person reads the page and types a complaint in less
     */
    Robots(
            @Value("${gehoor.forms.per-address-per-hour:30}") int perHour,
            @Value("${gehoor.forms.quickest:3s}") Duration quickest,
            Clock clock) {
        this.perHour = perHour;
        this.quickest = quickest;
        this.clock = clock;
    }

    /** Counts a form; false where there were too many of late. */
    synchronized boolean mayStill(HttpServletRequest request) {
        if (perHour == 0) {
            return true;
        }
        long now = System.nanoTime();
        String from = Neighbourhood.of(request.getRemoteAddr());
        Count count = counts.get(from);
        if (count == null || now - count.since() > HOUR.toNanos()) {
            counts.put(from, new Count(1, now));
            return true;
        }
        counts.put(from, new Count(count.times() + 1, count.since()));
        return count.times() < perHour;
    }

    /** For the page, to come back with what was typed: when it was first drawn, for a correction is quickly made. */
    String stamp(Sheet sheet) {
        try {
            return Long.toString(Math.min(clock.millis(), Long.parseLong(sheet.typed("drawn"))));
        } catch (NumberFormatException firstTime) {
            return Long.toString(clock.millis());
        }
    }

    /** Why it may be a program's; null: nothing speaks for that. */
    @Nullable
    String doubt(Sheet sheet) {
        if (!sheet.typed("website").isEmpty()) {
            return "the field that people don't see was filled";
        }
        try {
            long taken = clock.millis() - Long.parseLong(sheet.typed("drawn"));
            return taken < quickest.toMillis() ? "it was filled in faster than people can" : null;
        } catch (NumberFormatException e) {
            return "it does not come from the page";
        }
    }
}
