package org.gehoor.procedure.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Owed;
import org.gehoor.procedure.OwedKind;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.calendar.WorkingCalendar;

/**
 * Looks at one dossier every half hour, as the live hub's clock does, and does what is due by then, the oldest first.
 *
 * <p>Knows nothing of what lies ahead: no jump from one thing owed to the next.
 */
final class PatientClerk {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Procedure procedure;
    private final WorkingCalendar calendar;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    PatientClerk(Procedure procedure, WorkingCalendar calendar, Fact registered) {
        this.procedure = procedure;
        this.calendar = calendar;
        facts.add(registered);
    }

    /** What was done, each with its local day. */
    List<String> work(Map<Instant, Fact> events, Instant until) {
        TreeMap<Instant, Fact> ahead = new TreeMap<>(events);
        for (Instant now = facts.get(0).at(); !now.isAfter(until); now = now.plus(PAUSE)) {
            clear(now);
            if (!ahead.isEmpty() && !ahead.firstKey().isAfter(now)) {
                append(ahead.pollFirstEntry().getValue(), now);
                clear(now);
            }
        }
        return done;
    }

    private void clear(Instant now) {
        for (Owed owed = due(now); owed != null; owed = due(now)) {
            done.add(calendar.dayOf(owed.dueAt()) + " " + owed.kind() + " " + owed.what());
            append(fact(owed, now), now);
        }
    }

    private static Fact fact(Owed owed, Instant now) {
        return owed.done(now).orElseGet(() -> sent(owed, now));
    }

    private static Fact sent(Owed letter, Instant now) {
        return new Fact(
                FactType.MESSAGE_SENT.about(letter.what()),
                now,
                Map.of(Fact.ORDINAL, Integer.toString(letter.ordinal())));
    }

    private void append(Fact fact, Instant now) {
        String before = Standing.of(procedure, calendar, facts, now).stage();
        facts.add(fact);
        String after = Standing.of(procedure, calendar, facts, now).stage();
        if (!after.equals(before)) {
            facts.add(Fact.of(FactType.STAGE_ENTERED, after, fact.at()));
        }
    }

    private @org.jspecify.annotations.Nullable Owed due(Instant now) {
        for (Owed owed : Standing.of(procedure, calendar, facts, now).owed()) {
            if (owed.kind() != OwedKind.LOOK
                    && owed.kind() != OwedKind.FEEDBACK
                    && !owed.dueAt().isAfter(now)) {
                return owed;
            }
        }
        return null;
    }
}
