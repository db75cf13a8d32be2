package org.gehoor.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gehoor.procedure.calendar.Bound;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Warning;
import org.gehoor.procedure.stage.Stage;

/** Warnings before a promise falls due, and breaches to put on record: each once for each date that a promise has had. */
record AlarmBook(Procedure procedure, WorkingCalendar calendar, Course course, List<Promise> promises) {

    /** In {@code warn.to}: whoever has the dossier. */
    private static final String OWNER = "owner";

    List<Owed> owed() {
        List<Owed> owed = new ArrayList<>(2);
        for (Promise promise : promises) {
            if (promise.state() == PromiseState.OPEN) {
                warnings(promise, owed);
            }
            if ((promise.state() == PromiseState.OPEN || promise.state() == PromiseState.BREACHED)
                    && !onRecord(promise)) {
                owed.add(breach(promise));
            }
        }
        return owed;
    }

    private Owed breach(Promise promise) {
        Instant broken = promise.bound() == Bound.EXCLUSIVE
                ? promise.due()
                : promise.due().plusMillis(1);
        return new Owed(
                OwedKind.BREACH,
                promise.id(),
                1 + count(FactType.DEADLINE_BREACHED, promise),
                broken,
                roles(OWNER),
                strength(promise) + " promise not kept by " + said(promise.due()),
                Map.of(Fact.DUE, promise.due().toString(), "strength", strength(promise)));
    }

    private void warnings(Promise promise, List<Owed> owed) {
        int ordinal = 1 + count(FactType.DEADLINE_WARNING, promise);
        for (Warning warning : warningsOf(promise)) {
            Instant at = calendar.before(Term.parse(warning.before()), promise.due());
            if (at.isAfter(promise.from()) && !given(promise, warning)) {
                owed.add(new Owed(
                        OwedKind.WARNING,
                        promise.id(),
                        ordinal++,
                        at,
                        roles(warning.to()),
                        warning.before() + " before " + said(promise.due()),
                        Map.of(
                                Fact.DUE,
                                promise.due().toString(),
                                Fact.BEFORE,
                                warning.before(),
                                Fact.TO,
                                String.join(",", roles(warning.to())))));
            }
        }
    }

    private List<Warning> warningsOf(Promise promise) {
        for (Deadline deadline : procedure.deadlines()) {
            if (promise.kind() == PromiseKind.DEADLINE && deadline.id().equals(promise.id())) {
                return deadline.warn();
            }
        }
        return List.of();
    }

    /** Who watches the stage hears of it too. */
    private List<String> roles(String to) {
        Stage stage = course.stage();
        Set<String> roles = new LinkedHashSet<>();
        roles.add(to.equals(OWNER) ? stage.owner() : to);
        if (stage.overseenBy() != null) {
            roles.add(stage.overseenBy());
        }
        return List.copyOf(roles);
    }

    private boolean onRecord(Promise promise) {
        boolean onRecord = false;
        for (Fact fact : course.facts()) {
            boolean about = fact.subject().filter(promise.id()::equals).isPresent();
            if (about && fact.is(FactType.DEADLINE_BREACHED) && !fact.at().isBefore(promise.from())) {
                onRecord = true;
            } else if (about && (fact.is(FactType.DEADLINE_EXTENDED) || fact.is(FactType.DEADLINE_RESUMED))) {
                onRecord = false; // another date, which may be broken too
            }
        }
        return onRecord;
    }

    private boolean given(Promise promise, Warning warning) {
        String due = promise.due().toString();
        for (Fact fact : about(FactType.DEADLINE_WARNING, promise)) {
            if (due.equals(fact.detail(Fact.DUE))
                    && warning.before().equals(fact.detail(Fact.BEFORE))
                    && String.join(",", roles(warning.to())).equals(fact.detail(Fact.TO))) {
                return true;
            }
        }
        return false;
    }

    private List<Fact> about(FactType type, Promise promise) {
        String word = type.about(promise.id());
        List<Fact> found = new ArrayList<>(1);
        for (Fact fact : course.facts()) {
            if (fact.type().equals(word) && !fact.at().isBefore(promise.from())) {
                found.add(fact);
            }
        }
        return found;
    }

    private int count(FactType type, Promise promise) {
        int count = 0;
        for (Fact fact : course.facts()) {
            count += fact.type().equals(type.about(promise.id())) ? 1 : 0;
        }
        return count;
    }

    private static String strength(Promise promise) {
        return promise.strength().name().toLowerCase(Locale.ROOT);
    }

    private String said(Instant moment) {
        return DateWords.time(moment.atZone(calendar.zone()));
    }
}
