package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.PromiseKind;
import org.gehoor.procedure.PromiseState;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.calendar.Bound;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Deadline;
import org.jspecify.annotations.Nullable;

/** Notes what is new about each promise: that it is made, its date, how it ends. A breach is noted where it is put on record. */
final class PromiseWatch {

    private final Procedure procedure;
    private final WorkingCalendar calendar;
    private final Map<String, Promise> known = new HashMap<>();

    PromiseWatch(Procedure procedure, WorkingCalendar calendar) {
        this.procedure = procedure;
        this.calendar = calendar;
    }

    List<Entry> changes(Instant at, Standing standing) {
        List<Entry> entries = new ArrayList<>(2);
        for (Promise promise : standing.promises()) {
            Promise before = known.put(promise.kind() + " " + promise.id() + " " + promise.round(), promise);
            news(before, promise)
                    .ifPresent(what -> entries.add(new Entry(
                            at,
                            EntryKind.PROMISE,
                            promise.id() + " " + what,
                            List.of(),
                            standing.stage(),
                            standing.state(),
                            why(promise),
                            promise.trace())));
        }
        return entries;
    }

    private Optional<String> news(@Nullable Promise before, Promise promise) {
        if (promise.kind() == PromiseKind.RECURRING) {
            // the next date is told with each letter
            return before == null ? Optional.of(byWhen(promise)) : Optional.empty();
        }
        if (promise.metAt() != null && (before == null || before.metAt() == null)) {
            return Optional.of(promise.state() == PromiseState.MET ? "is kept" : "is done too late");
        }
        boolean same = before != null && before.state() == promise.state();
        return switch (promise.state()) {
            case OPEN -> same && before.due().equals(promise.due()) ? Optional.empty() : Optional.of(byWhen(promise));
            case PAUSED, CANCELLED, LAPSED -> same ? Optional.empty() : Optional.of(ending(promise.state()));
            case MET, BREACHED -> Optional.empty();
        };
    }

    private static String ending(PromiseState state) {
        return switch (state) {
            case PAUSED -> "stands still";
            case LAPSED -> "lapses, as its stage is left or the dossier closed";
            default -> "is " + state.name().toLowerCase(Locale.ROOT);
        };
    }

    private String byWhen(Promise promise) {
        return promise.bound() == Bound.EXCLUSIVE
                ? "by the end of " + DateWords.day(promise.lastDay())
                : "by " + DateWords.time(promise.due().atZone(calendar.zone()));
    }

    private String why(Promise promise) {
        String strength = promise.strength().name().toLowerCase(Locale.ROOT);
        if (promise.kind() == PromiseKind.RECURRING) {
            return strength + ", again and again";
        }
        return procedure.deadlines().stream()
                .filter(deadline -> deadline.id().equals(promise.id()))
                .findFirst()
                .map(deadline -> strength + ", " + deadline.within() + " from " + from(deadline))
                .orElse(strength);
    }

    private static String from(Deadline deadline) {
        return deadline.from() + " until " + String.join(" or ", deadline.until());
    }
}
