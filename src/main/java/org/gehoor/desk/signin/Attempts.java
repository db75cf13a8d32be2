package org.gehoor.desk.signin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.gehoor.desk.Neighbourhood;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to sign in: in a quarter of an hour five times with one name from one address, fifty times with one
 * name from anywhere, fifty times from one address.
 *
 * <p>Names that nobody has count like others, so that the limit tells nothing. An attempt counts when it begins, so that a
 * hundred at once are no way around. Memory is bounded; what was not touched for longest is forgotten first.
 */
@Component
final class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TOGETHER = 5;
    static final int EACH = 50;

    private static final int MOST_KEPT = 20_000;
    private static final int LONGEST_NAME = 64;

    private final LongSupplier nanos;
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Count(int attempts, long since) {}

    Attempts() {
        this(System::nanoTime);
    }

    Attempts(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts an attempt; false when it is one too many, and must fail whatever the password. */
    synchronized boolean begin(String name, String address) {
        long now = nanos.getAsLong();
        List<String> keys = keys(name, address);
        boolean within =
                count(keys.get(0), now) < TOGETHER && count(keys.get(1), now) < EACH && count(keys.get(2), now) < EACH;
        if (within) {
            keys.forEach(key -> add(key, 1, now));
        }
        return within;
    }

    /** It was them: the attempt does not count, nor those before it from this address. */
    synchronized void succeeded(String name, String address) {
        long now = nanos.getAsLong();
        List<String> keys = keys(name, address);
        counts.remove(keys.get(0));
        add(keys.get(1), -1, now);
        add(keys.get(2), -1, now);
    }

    synchronized int kept() {
        return counts.size();
    }

    private int count(String key, long now) {
        Count count = counts.get(key);
        return count == null || now - count.since() > WINDOW.toNanos() ? 0 : count.attempts();
    }

    private void add(String key, int more, long now) {
        int before = count(key, now);
        long since = before == 0 ? now : counts.get(key).since();
        counts.put(key, new Count(Math.max(0, before + more), since));
    }

    private static List<String> keys(String name, String address) {
        String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        String from = Neighbourhood.of(address);
        return List.of("both " + cut + " " + from, "name " + cut, "from " + from);
    }
}
