package org.gehoor.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gehoor.organisation.RoleNotice;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Owed;
import org.gehoor.procedure.OwedKind;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the facts of a dossier, as rows to be kept at hand.
 *
 * @param stage the procedure's
 * @param state lifecycle state
 * @param owed letters and looks whose time has come
 * @param looks of the procedure, due or not: one that is not among them any more has been settled
 * @param next when the clock must look at the dossier again: a warning, a breach, a letter with a time of its own; null: never
 * @param why what it will find then, in words
 */
record Consequences(
        String stage,
        String state,
        List<PromiseRow> promises,
        List<OwedRow> owed,
        List<Look> looks,
        @Nullable Instant next,
        String why) {

    /** Detail of {@code registered}: why no automatic answer may go out. */
    static final String WITHHELD = "withheld";

    /** A row of {@code due_moment}. */
    record OwedRow(String kind, String what, int ordinal, Instant due_at, String why) {}

    /** What a person is to look at because the procedure says so. */
    record Look(String what, int ordinal) {}

    static Consequences of(DossierRules rules, List<Fact> facts, Instant now) {
        Standing standing = rules.standing(facts, now);
        Optional<String> withheld = facts.stream()
                .map(fact -> fact.detail(WITHHELD))
                .filter(reason -> reason != null)
                .findFirst();
        Owed next = standing.owed().stream()
                .filter(owed -> !isRow(owed, now))
                .findFirst()
                .orElse(null);
        return new Consequences(
                standing.stage(),
                word(standing.state()),
                standing.promises().stream().map(Consequences::row).toList(),
                standing.owed().stream()
                        .filter(owed -> isRow(owed, now))
                        .flatMap(owed ->
                                rows(owed, isAutomatic(owed, rules, facts) ? withheld : Optional.empty(), rules, now))
                        .toList(),
                standing.owed().stream()
                        .filter(owed -> owed.kind() == OwedKind.LOOK)
                        .map(owed -> new Look(owed.what(), owed.ordinal()))
                        .toList(),
                next == null ? null : next.dueAt(),
                next == null ? "nothing more" : word(next.kind()) + " " + next.what() + ": " + next.why());
    }

    /** All that a new dossier begins with: the letters, and the row of its clock. */
    List<OwedRow> owedAndNext() {
        List<OwedRow> rows = new ArrayList<>(owed);
        if (next != null) {
            rows.add(new OwedRow("clock", "next", 1, next, why));
        }
        return rows;
    }

    /** Whether somebody is to take it up now; what makes a fact by itself, or lies ahead, is the clock's. */
    private static boolean isRow(Owed owed, Instant now) {
        return owed.done(now).isEmpty() && !owed.dueAt().isAfter(now);
    }

    /** Whether the hub writes it by itself: an acknowledgement, a letter whose time has come. What people asked for is theirs. */
    private static boolean isAutomatic(Owed letter, DossierRules rules, List<Fact> facts) {
        Fact occasion = facts.get(letter.ordinal() - 1);
        boolean recurs = rules.procedure().recurring().stream()
                .anyMatch(recurring -> recurring.message().equals(letter.what()));
        if (recurs && !occasion.is(FactType.REQUESTED)) {
            return true;
        }
        return occasion.is(FactType.REGISTERED) || occasion.type().startsWith("message.");
    }

    private static PromiseRow row(Promise promise) {
        return new PromiseRow(
                promise.id(),
                promise.round(),
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
        if (owed.kind() == OwedKind.LOOK) {
            return new OwedRow("person", owed.what(), owed.ordinal(), rules.patienceEnds(now), owed.why());
        }
        if (withheld.isPresent()) {
            String why = owed.why() + "; withheld: " + withheld.get();
            return new OwedRow("person", "withheld " + owed.what(), owed.ordinal(), rules.patienceEnds(now), why);
        }
        return new OwedRow("letter", owed.what(), owed.ordinal(), owed.dueAt(), owed.why());
    }

    private static Stream<OwedRow> rows(Owed owed, Optional<String> withheld, DossierRules rules, Instant now) {
        return owed.kind() == OwedKind.FEEDBACK
                ? owed.to().stream().flatMap(role -> feedback(owed, role, rules, now))
                : Stream.of(row(owed, withheld, rules, now));
    }

    /** A mail to each who plays the role; where nobody does, somebody must tell them otherwise. */
    private static Stream<OwedRow> feedback(Owed owed, String role, DossierRules rules, Instant now) {
        int people = rules.organisation().peopleIn(role).size();
        if (people == 0) {
            String why = "nobody with a mail address plays the role " + role + ": tell them what can be learnt";
            return Stream.of(new OwedRow("person", "feedback " + role, owed.ordinal(), rules.patienceEnds(now), why));
        }
        return IntStream.rangeClosed(1, people)
                .mapToObj(nth -> new OwedRow(
                        "notice", new RoleNotice(role, nth).word(), owed.ordinal(), owed.dueAt(), owed.why()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
