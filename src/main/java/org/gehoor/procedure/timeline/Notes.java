package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Owed;
import org.gehoor.procedure.OwedKind;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.State;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.procedure.duty.Message;
import org.jspecify.annotations.Nullable;

/** Writes the entries of a timeline: what is done, and what changes by it. */
final class Notes {

    private final Procedure procedure;
    private final WorkingCalendar calendar;
    private final PromiseWatch promises;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Standing last;

    Notes(Procedure procedure, WorkingCalendar calendar) {
        this.procedure = procedure;
        this.calendar = calendar;
        this.promises = new PromiseWatch(procedure, calendar);
    }

    List<Entry> entries() {
        return entries;
    }

    void registered(Arrival arrival, Standing standing) {
        String how = arrival.filed().name().toLowerCase(java.util.Locale.ROOT) + ", by " + arrival.channel();
        String why = "the complaint reached us: what counts from its receipt counts from here";
        add(arrival.receivedAt(), EntryKind.REGISTERED, how, List.of(), standing, why, List.of());
        follow(arrival.receivedAt(), standing, "registered");
    }

    /** What the hub does by itself; a closing is noted by what follows from it. */
    void owed(Owed owed, Instant at, Standing before) {
        if (owed.kind() == OwedKind.CLOSING) {
            return;
        }
        EntryKind kind = EntryKind.valueOf(kind(owed));
        boolean letter = kind == EntryKind.LETTER;
        List<String> to = letter
                ? Letters.message(owed.what(), procedure).map(Message::to).orElse(List.of())
                : owed.to();
        String why = letter ? owed.why() + told(owed, before) : owed.why();
        add(at, kind, owed.what(), to, before, why, new Traces(procedure, before).of(owed));
    }

    void event(Event event, List<Fact> facts, Standing before) {
        List<String> made = facts.stream().map(Fact::type).toList();
        String outcome = facts.get(0).detail(Fact.OUTCOME);
        String makes = made.equals(List.of(event.words())) ? "" : "; makes " + String.join(" and ", made);
        String why = "supposed to happen" + makes + (outcome == null ? "" : ", outcome " + outcome);
        add(event.at(), EntryKind.EVENT, event.words(), to(facts.get(0)), before, why, List.of());
    }

    /** A recommendation goes to a queue. */
    private List<String> to(Fact fact) {
        Learning learning = procedure.learning();
        return fact.is(FactType.RECOMMENDATION_MADE) && learning != null && learning.to() != null
                ? List.of(learning.to())
                : List.of();
    }

    void refused(Event event, String reason, Standing before) {
        add(event.at(), EntryKind.REFUSED, event.words(), List.of(), before, reason, List.of());
    }

    /** What is new since it was looked at last: stage, state, promises, and what people are expected to do. */
    void follow(Instant at, Standing standing, String why) {
        Standing before = last;
        last = standing;
        boolean moved =
                before == null || !before.stage().equals(standing.stage()) || before.state() != standing.state();
        if (moved && standing.state() == State.CLOSED) {
            add(at, EntryKind.CLOSING, "closed", List.of(), standing, why, List.of());
        } else if (moved) {
            String where = standing.state() == State.ANSWERED ? "answered in " + standing.stage() : standing.stage();
            String what = where + ", queue " + standing.queue();
            add(at, EntryKind.STAGE, what, List.of(standing.owner()), standing, why, List.of());
        }
        entries.addAll(promises.changes(at, standing));
        if (moved) {
            new Expectations(procedure).of(standing).ifPresent(expected -> {
                List<String> who =
                        standing.state() == State.ANSWERED ? List.of(Message.COMPLAINANT) : List.of(standing.owner());
                add(at, EntryKind.PERSON, expected.what(), who, standing, expected.why(), List.of());
            });
        }
    }

    /** The kind of entry for something owed. */
    static String kind(Owed owed) {
        return owed.kind() == OwedKind.LOOK
                ? EntryKind.PERSON.name()
                : owed.kind().name();
    }

    private String told(Owed letter, Standing before) {
        return Letters.told(letter, procedure, calendar, before)
                .filter(told -> !Letters.isRecurring(letter.what(), procedure))
                .map(told -> "; it tells " + DateWords.day(told.day())
                        + (told.time() == null ? "" : " " + told.time()) + " (" + told.promise()
                        + (told.aim() ? ", as an aim)" : ")"))
                .orElse("");
    }

    private void add(
            Instant at,
            EntryKind kind,
            String what,
            List<String> to,
            Standing standing,
            String why,
            List<String> trace) {
        entries.add(new Entry(at, kind, what, to, standing.stage(), standing.state(), why, trace));
    }
}
