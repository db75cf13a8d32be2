package org.gehoor.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.Owed;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.Standing;

/**
 * What follows from the facts of a dossier, as rows to be kept at hand.
 *
 * @param stage the procedure's
 * @param state lifecycle state
 */
record Consequences(String stage, String state, List<PromiseRow> promises, List<OwedRow> owed) {

    /** Detail of {@code registered}: why no automatic answer may go out. */
    static final String WITHHELD = "withheld";

    /** A row of {@code promise}. */
    record PromiseRow(
            String promise,
            String strength,
            Instant from_at,
            Instant due_at,
            LocalDate last_day,
            String bound,
            String state,
            Instant state_at,
            String trace) {}

    /** A row of {@code due_moment}. */
    record OwedRow(String kind, String what, int ordinal, Instant due_at, String why) {}

    static Consequences of(DossierRules rules, List<Fact> facts, Instant now) {
        Standing standing = rules.standing(facts, now);
        Optional<String> withheld = facts.stream()
                .map(fact -> fact.detail(WITHHELD))
                .filter(reason -> reason != null)
                .findFirst();
        return new Consequences(
                standing.stage(),
                word(standing.state()),
                standing.promises().stream().map(Consequences::row).toList(),
                standing.owed().stream()
                        .map(owed -> row(owed, withheld, rules, now))
                        .toList());
    }

    private static PromiseRow row(Promise promise) {
        return new PromiseRow(
                promise.id(),
                word(promise.strength()),
                promise.from(),
                promise.due(),
                promise.lastDay(),
                word(promise.bound()),
                word(promise.state()),
                promise.stateAt(),
                String.join("\n", promise.trace()));
    }

    /** What may not be answered by a machine is not cancelled: it waits for a person. */
    private static OwedRow row(Owed owed, Optional<String> withheld, DossierRules rules, Instant now) {
        if (withheld.isPresent()) {
            String why = owed.why() + "; withheld: " + withheld.get();
            return new OwedRow("person", "withheld " + owed.what(), owed.ordinal(), rules.patienceEnds(now), why);
        }
        return new OwedRow("letter", owed.what(), owed.ordinal(), owed.dueAt(), owed.why());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
