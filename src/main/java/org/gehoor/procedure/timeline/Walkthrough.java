package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Owed;
import org.gehoor.procedure.OwedKind;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Ruling;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.WorkingCalendar;

/** One supposed dossier while time goes on: does what is owed, lets events happen, and notes it all. */
final class Walkthrough {

    /** More than a year of daily letters; a procedure that owes more is told so far. */
    private static final int MOST = 2_000;

    private final Procedure procedure;
    private final WorkingCalendar calendar;
    private final Instant until;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> handled = new HashSet<>();
    private final Notes notes;
    private Instant now;

    Walkthrough(Procedure procedure, WorkingCalendar calendar, Arrival arrival, Instant until) {
        this.procedure = procedure;
        this.calendar = calendar;
        this.until = until;
        this.now = arrival.receivedAt();
        this.notes = new Notes(procedure, calendar);
        facts.add(arrival.registered());
        notes.registered(arrival, standing());
    }

    List<Entry> entries() {
        return notes.entries();
    }

    /** Why it ends. */
    String through(List<Event> events) {
        List<Event> ahead = new ArrayList<>(events);
        ahead.sort(Comparator.comparing(Event::at));
        for (int steps = 0; steps < MOST; steps++) {
            Optional<Owed> next = next();
            boolean eventFirst = !ahead.isEmpty()
                    && next.filter(owed -> !owed.dueAt().isAfter(ahead.get(0).at()))
                            .isEmpty();
            if (eventFirst) {
                happen(ahead.remove(0));
            } else if (next.isEmpty()) {
                return "Nothing more is due.";
            } else if (next.get().dueAt().isAfter(until)) {
                return "Told until the end of " + DateWords.day(calendar.dayOf(until)) + "; next would be: "
                        + EntryKind.valueOf(Notes.kind(next.get())).word() + " "
                        + next.get().what() + " on " + said(next.get().dueAt()) + ".";
            } else {
                act(next.get());
            }
        }
        return "Told until " + said(now) + ": after " + MOST + " things there is no end in sight.";
    }

    /** The oldest thing owed that was not dealt with; a look stays owed until people act, and is told once. */
    private Optional<Owed> next() {
        return standing().owed().stream()
                .filter(owed -> !handled.contains(key(owed)))
                .findFirst();
    }

    private void act(Owed owed) {
        now = now.isAfter(owed.dueAt()) ? now : owed.dueAt();
        handled.add(key(owed));
        Standing before = standing();
        notes.owed(owed, now, before);
        if (owed.kind() == OwedKind.LETTER) {
            add(List.of(Letters.sent(owed, procedure, calendar, before, now)), before);
        } else {
            owed.done(now).ifPresent(fact -> add(List.of(fact), before));
        }
        notes.follow(now, standing(), cause(owed));
    }

    private void happen(Event event) {
        now = event.at();
        Standing before = standing();
        Ruling ruling = new EventFacts(procedure, calendar, List.copyOf(facts), before).of(event);
        if (ruling instanceof Ruling.Accepted accepted) {
            notes.event(event, accepted.facts(), before);
            add(accepted.facts(), before);
            notes.follow(now, standing(), event.words());
        } else if (ruling instanceof Ruling.Refused refused) {
            notes.refused(event, refused.reason(), before);
        }
    }

    /** As the register writes it: when facts lead into another stage, that is a fact behind them. */
    private void add(List<Fact> added, Standing before) {
        facts.addAll(added);
        Fact last = added.get(added.size() - 1);
        String stage = standing().stage();
        if (!stage.equals(before.stage()) || last.is(FactType.REOPENED)) {
            facts.add(Fact.of(FactType.STAGE_ENTERED, stage, last.at()));
        }
    }

    private Standing standing() {
        return Standing.of(procedure, calendar, facts, now);
    }

    private static String cause(Owed owed) {
        return owed.kind() == OwedKind.BREACH ? FactType.DEADLINE_BREACHED.about(owed.what()) : owed.why();
    }

    private static String key(Owed owed) {
        return owed.kind() + " " + owed.what() + " " + owed.ordinal() + " " + owed.dueAt();
    }

    private String said(Instant moment) {
        return DateWords.time(moment.atZone(calendar.zone()));
    }
}
