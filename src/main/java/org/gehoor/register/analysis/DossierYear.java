package org.gehoor.register.analysis;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.PromiseKind;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.State;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How one dossier went through a year: asked of the procedure, the same function that the live hub asks.
 *
 * <p>What counts is when a thing happened, not when it was typed in; so a letter that went by post on 30 December belongs
 * to the old year.
 *
 * @param standing at the year's end
 * @param reopened whether it was opened again in the year
 * @param handledAt since when the house need not come to an answer any more; null while it must
 * @param closedAt null while it is not closed
 * @param owners the roles that had it in the year
 */
record DossierYear(
        Begin begin,
        Standing standing,
        boolean reopened,
        @Nullable Instant handledAt,
        @Nullable Instant closedAt,
        Set<String> owners,
        List<Kept> kept) {

    boolean closed() {
        return isClosed(standing.state());
    }

    static DossierYear of(
            Procedure procedure, WorkingCalendar calendar, List<Fact> until, Instant receivedAt, Period period) {
        Standing standing = Standing.of(procedure, calendar, until, period.end());
        boolean fresh = period.holds(receivedAt);
        boolean openBefore = !fresh && !isClosed(before(procedure, calendar, until, period));
        if (!fresh && !openBefore && until.stream().noneMatch(fact -> period.holds(fact.at()))) {
            return new DossierYear(Begin.AT_REST, standing, false, null, null, Set.of(), List.of());
        }
        @Nullable Instant handledAt = null;
        @Nullable Instant closedAt = null;
        Set<String> owners = new HashSet<>();
        Rhythm rhythm = new Rhythm();
        for (int i = 1; i <= until.size(); i++) {
            Instant since = until.get(i - 1).at();
            standing = Standing.of(procedure, calendar, until.subList(0, i), next(until, i, period));
            rhythm.hear(standing, since);
            handledAt = standing.state().underWay() ? null : handledAt == null ? since : handledAt;
            closedAt = !isClosed(standing.state()) ? null : closedAt == null ? since : closedAt;
            if (period.holds(since)) {
                owners.add(standing.owner());
            }
        }
        boolean reopened = until.stream().anyMatch(fact -> fact.is(FactType.REOPENED) && period.holds(fact.at()));
        Begin begin = fresh ? Begin.NEW : openBefore ? Begin.OPENING : reopened ? Begin.REOPENED : Begin.AT_REST;
        return new DossierYear(begin, standing, reopened, handledAt, closedAt, owners, kept(standing, rhythm, period));
    }

    static boolean isClosed(State state) {
        return state.compareTo(State.CLOSED) >= 0;
    }

    private static State before(Procedure procedure, WorkingCalendar calendar, List<Fact> until, Period period) {
        List<Fact> then = until.stream()
                .filter(fact -> fact.is(FactType.REGISTERED) || fact.at().isBefore(period.from()))
                .toList();
        return Standing.of(procedure, calendar, then, period.from()).state();
    }

    /** The moment just before the next fact: then the last one's consequences have shown. */
    private static Instant next(List<Fact> facts, int i, Period period) {
        Instant own = facts.get(i - 1).at();
        Instant next = i < facts.size() ? facts.get(i).at() : period.end();
        return next.isBefore(own) ? own : next;
    }

    private static List<Kept> kept(Standing standing, Rhythm rhythm, Period period) {
        Stream<Kept> deadlines = standing.promises().stream()
                .filter(promise -> promise.kind() == PromiseKind.DEADLINE)
                .map(Kept::of);
        return Stream.concat(deadlines, rhythm.rounds().stream())
                .filter(kept -> kept.belongsTo(period))
                .toList();
    }
}
