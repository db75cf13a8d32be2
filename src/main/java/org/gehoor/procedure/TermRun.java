package org.gehoor.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.calendar.Bound;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.DueDate;
import org.gehoor.procedure.calendar.Pause;
import org.gehoor.procedure.calendar.Paused;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.TermEnd;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Extension;
import org.jspecify.annotations.Nullable;

/** How the term of a deadline has run in one dossier: with what extended it, what stopped it, and what was told of it. */
record TermRun(WorkingCalendar calendar, Course course, Deadline deadline, Instant start) {

    /** What it comes to; as long as it stands still, {@link Paused}. */
    TermEnd end() {
        TermEnd end = calendar.end(deadline.term(), start, deadline.countingRules(), extensions(), pauses(null));
        return end instanceof DueDate due ? asTold(due) : end;
    }

    /** What it comes to if it went on at that moment. */
    DueDate endIfItGoesOn(Instant moment) {
        return (DueDate) calendar.end(deadline.term(), start, deadline.countingRules(), extensions(), pauses(moment));
    }

    private List<Term> extensions() {
        List<Term> extensions = new ArrayList<>(1);
        for (Fact fact : course.facts()) {
            if (isAbout(fact, FactType.DEADLINE_EXTENDED) && !fact.at().isBefore(start)) {
                by(fact, extensions.size()).map(Term::parse).ifPresent(extensions::add);
            }
        }
        return extensions;
    }

    /** As the fact says, else as the procedure says for that one. */
    private Optional<String> by(Fact fact, int given) {
        if (fact.detail(Fact.BY) != null) {
            return Optional.ofNullable(fact.detail(Fact.BY));
        }
        int left = given;
        for (Extension extension : deadline.extend()) {
            if (left < extension.times()) {
                return Optional.of(extension.by());
            }
            left -= extension.times();
        }
        return Optional.empty();
    }

    private List<Pause> pauses(@Nullable Instant goesOn) {
        List<Pause> pauses = new ArrayList<>();
        if (!deadline.pauseOn().isEmpty()) {
            add(
                    new Deadline.Pause(
                            FactType.DEADLINE_PAUSED.about(deadline.id()),
                            FactType.DEADLINE_RESUMED.about(deadline.id())),
                    goesOn,
                    pauses);
            deadline.pauseOn().forEach(pause -> add(pause, goesOn, pauses));
        }
        return pauses;
    }

    private void add(Deadline.Pause words, @Nullable Instant goesOn, List<Pause> pauses) {
        Instant since = null;
        for (Fact fact : course.facts()) {
            if (since == null && fact.answersTo(words.event())) {
                since = fact.at();
            } else if (since != null && (fact.answersTo(words.until()) || isAbout(fact, FactType.DEADLINE_RESUMED))) {
                pauses.add(new Pause(since, fact.at().isBefore(since) ? since : fact.at()));
                since = null;
            }
        }
        if (since != null) {
            pauses.add(new Pause(
                    since, goesOn == null || goesOn.isBefore(since) ? goesOn == null ? null : since : goesOn));
        }
    }

    /** A date that the complainant was told never moves later, unless they were told why: holidays change, promises do not. */
    private DueDate asTold(DueDate due) {
        LocalDate told = told();
        if (told == null || !due.lastDay().isAfter(told)) {
            return due;
        }
        List<String> trace = new ArrayList<>(due.trace());
        trace.add("The complainant was told " + DateWords.day(told) + ": it stays.");
        return new DueDate(told.plusDays(1).atStartOfDay(calendar.zone()).toInstant(), told, Bound.EXCLUSIVE, trace);
    }

    private @Nullable LocalDate told() {
        LocalDate told = null;
        for (Fact fact : course.facts()) {
            if (fact.is(FactType.MESSAGE_SENT)
                    && deadline.id().equals(fact.detail(Fact.TOLD_PROMISE))
                    && !fact.at().isBefore(start)) {
                told = Optional.ofNullable(fact.detail(Fact.TOLD_ON))
                        .map(LocalDate::parse)
                        .orElse(null);
            } else if (isAbout(fact, FactType.DEADLINE_EXTENDED) || isAbout(fact, FactType.DEADLINE_RESUMED)) {
                told = null;
            } else if (deadline.pauseOn().stream().anyMatch(pause -> fact.answersTo(pause.until()))) {
                told = null;
            }
        }
        return told;
    }

    private boolean isAbout(Fact fact, FactType type) {
        return fact.type().equals(type.about(deadline.id()));
    }
}
