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
        Instant sent = lastSent(recurring.satisfiedBy());
        if (recurring.anchor() == Recurring.Anchor.LAST_SENT) {
            return promised(recurring, sent == null ? start : sent, every);
        }
        int times = 1;
        while (sent != null && !sendDay(recurring, start, times(every, times)).isAfter(calendar.dayOf(sent))) {
            times++;
        }
        return promised(recurring, start, times(every, times));
    }

    private LocalDate sendDay(Recurring recurring, Instant base, Term term) {
        return calendar.due(term, base, CountingRules.rolling(recurring.roll())).lastDay();
    }

    private static Term times(Term every, int times) {
        return new Term(every.count() * times, every.unit());
    }

    private Promise promised(Recurring recurring, Instant base, Term term) {
        DueDate rolled = calendar.due(term, base, CountingRules.rolling(recurring.roll()));
        DueDate promised =
                recurring.roll() == Roll.NEXT_WORKING_DAY ? rolled : calendar.due(term, base, CountingRules.PLAIN);
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
                Promise.Kind.RECURRING,
                null,
                recurring.strength(),
                base,
                promised.due(),
                promised.lastDay(),
                promised.bound(),
                trace,
                open ? Promise.State.OPEN : Promise.State.BREACHED,
                open ? base : promised.due(),
                null,
                sendAt);
    }

    private String whyEarlier(DueDate promised) {
        return calendar.whyClosed(promised.lastDay())
                .map(reason -> ", as " + DateWords.day(promised.lastDay()) + " is closed (" + reason + ")")
                .orElse("");
    }

    private @Nullable Instant lastSent(List<String> satisfiedBy) {
        List<Fact> facts = course.facts();
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (satisfies(facts.get(i), satisfiedBy) && !course.cameBack(i)) {
                return facts.get(i).at();
            }
        }
        return null;
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
