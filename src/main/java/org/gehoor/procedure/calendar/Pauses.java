package org.gehoor.procedure.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pauses in the order of time, none of which touches another. */
final class Pauses {

    private Pauses() {}

    static List<Pause> merged(List<Pause> pauses) {
        List<Pause> merged = new ArrayList<>();
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            Pause last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            Instant end = last == null ? null : last.until();
            if (last == null || end != null && end.isBefore(pause.from())) {
                merged.add(pause);
            } else {
                merged.set(merged.size() - 1, new Pause(last.from(), later(end, pause.until())));
            }
        }
        return merged;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
