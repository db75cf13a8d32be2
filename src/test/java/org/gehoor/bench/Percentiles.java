package org.gehoor.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The middle, and what only one in twenty or in a hundred exceeds. */
record Percentiles(Duration p50, Duration p95, Duration p99) {

    static Percentiles of(Collection<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return new Percentiles(at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static Duration at(List<Duration> sorted, int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    String seconds() {
        return "%s / %s / %s".formatted(seconds(p50), seconds(p95), seconds(p99));
    }

    private static String seconds(Duration time) {
        return String.format(java.util.Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
    }
}
