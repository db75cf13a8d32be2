package org.gehoor.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.DueDate;
import org.gehoor.procedure.calendar.Roll;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.Recurring;
import org.jspecify.annotations.Nullable;

/**
 * Says when the next of a recurring letter is promised, and when it goes out.
 *
 * <p>Rolling back moves the sending only: what was promised to the complainant stays the unrolled date.
 */
record RecurringClock(WorkingCalendar calendar, Course course, Instant moment) {

    Optional<Promise> promise(Recurring recurring) {
        if (!course.state().underWay() || !runsIn(course.stage().id(), recurring.during())) {
            return Optional.empty();
        }
        return course.start(recurring.from(), recurring.during()).map(start -> next(recurring, start));
    }

    private static boolean runsIn(String stage, List<String> during) {
        return during.isEmpty() || during.contains(stage);
    }

    private Promise next(Recurring recurring, Instant start) {
        Term every = Term.parse(recurring.every());
        Instant sent = at(lastSent(recurring));
        Instant tried = at(lastTried(recurring));
        Instant since = new UnbrokenRun(course, recurring.during()).since();
        if (recurring.anchor() == Recurring.Anchor.LAST_SENT) {
            Instant base = later(later(start, since), sent);
            return promised(recurring, base, every, tried == null || tried.isBefore(base) ? base : tried, every);
        }
        // also not one that fell due while it rested
        @Nullable Instant rested = since.isAfter(start) ? since : null;
        Term promised = onGrid(recurring, start, every, rested == null ? sent : later(rested, sent));
        Term next = onGrid(recurring, start, every, rested == null ? tried : later(rested, tried));
        return promised(recurring, start, promised, start, next);
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    /** The first on the grid after what was sent. */
    private Term onGrid(Recurring recurring, Instant start, Term every, @Nullable Instant sent) {
        int times = 1;
        while (sent != null && !sendDay(recurring, start, times(every, times)).isAfter(calendar.dayOf(sent))) {
            times++;
        }
        return times(every, times);
    }

    private LocalDate sendDay(Recurring recurring, Instant base, Term term) {
        return calendar.due(term, base, CountingRules.rolling(recurring.roll())).lastDay();
    }

    private static Term times(Term every, int times) {
        return new Term(every.count() * times, every.unit());
    }

    /** What was promised counts from what was sent; when to try again, from the last try. */
    private Promise promised(Recurring recurring, Instant base, Term term, Instant triedAt, Term next) {
        DueDate promised = calendar.due(
                term,
                base,
                recurring.roll() == Roll.NEXT_WORKING_DAY
                        ? CountingRules.rolling(recurring.roll())
                        : CountingRules.PLAIN);
        DueDate rolled = calendar.due(next, triedAt, CountingRules.rolling(recurring.roll()));
        Instant sendAt = term.unit().ofTime()
                ? rolled.due()
                : rolled.lastDay()
                        .atTime(LocalTime.parse(recurring.at()))
                        .atZone(calendar.zone())
                        .toInstant();
        boolean open = promised.inTime(moment);
        List<String> trace = new ArrayList<>(promised.trace());
        trace.add("The letter goes out on " + DateWords.time(sendAt.atZone(calendar.zone())) + whyEarlier(promised)
                + ".");
        return new Promise(
                recurring.id(),
                PromiseKind.RECURRING,
                course.round(List.of()),
                null,
                recurring.strength(),
                base,
                promised.due(),
                promised.lastDay(),
                promised.bound(),
                trace,
                open ? PromiseState.OPEN : PromiseState.BREACHED,
                open ? base : promised.due(),
                null,
                sendAt);
    }

    private String whyEarlier(DueDate promised) {
        return calendar.whyClosed(promised.lastDay())
                .map(reason -> ", as " + DateWords.day(promised.lastDay()) + " is closed (" + reason + ")")
                .orElse("");
    }

    private @Nullable Instant at(int seq) {
        return seq == 0 ? null : course.fact(seq).at();
    }

    /** The fact that kept it last, by its sequence; 0 when none did. */
    private int lastSent(Recurring recurring) {
        for (int seq = course.facts().size(); seq > 0; seq--) {
            if (satisfies(course.fact(seq), recurring.satisfiedBy()) && !course.cameBack(seq - 1)) {
                return seq;
            }
        }
        return 0;
    }

    /**
     * The fact that the next letter follows from, by its sequence: one letter for each that went before, so that what can't be
     * sent is not tried for ever; and another once the dossier rested, since one may have been withdrawn then.
     */
    int occasion(Recurring recurring) {
        return Math.max(lastTried(recurring), new UnbrokenRun(course, recurring.during()).begunBy());
    }

    /** The fact that kept it, or with which a letter for it failed or came back; 0 when there is none. */
    private int lastTried(Recurring recurring) {
        for (int seq = course.facts().size(); seq > 0; seq--) {
            Fact fact = course.fact(seq);
            if (satisfies(fact, recurring.satisfiedBy()) || LetterBook.isTaking(fact, recurring.message())) {
                return seq;
            }
        }
        return 0;
    }

    private boolean satisfies(Fact fact, List<String> satisfiedBy) {
        for (String word : satisfiedBy) {
            if (word.equals(Recurring.ANY_MESSAGE) ? toComplainant(fact) : fact.answersTo(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean toComplainant(Fact fact) {
        if (!fact.is(FactType.MESSAGE_SENT)
                || fact.subject().filter(letter -> letter.contains(Message.AT)).isPresent()) {
            return false;
        }
        for (Message message : course.procedure().messages()) {
            if (fact.subject().filter(message.id()::equals).isPresent()) {
                return message.to().contains(Message.COMPLAINANT);
            }
        }
        return true;
    }
}
