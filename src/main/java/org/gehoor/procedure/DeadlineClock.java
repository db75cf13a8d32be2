package org.gehoor.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.calendar.DueDate;
import org.gehoor.procedure.calendar.Paused;
import org.gehoor.procedure.calendar.TermEnd;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Deadline;
import org.jspecify.annotations.Nullable;

/** Says of a deadline when it is due and how it stands. */
record DeadlineClock(WorkingCalendar calendar, Course course, Instant moment) {

    Optional<Promise> promise(Deadline deadline) {
        if (deadline.onlyIf() != null && deadline.onlyIf() != course.filed()) {
            return Optional.empty();
        }
        if (course.stayIn(deadline.stage()).isEmpty()) {
            return Optional.empty();
        }
        return (isOfTheRegistration(deadline)
                        ? course.firstStart(deadline.from(), deadline.stage())
                        : course.start(deadline.from(), deadline.stage()))
                .map(start -> promise(deadline, start));
    }

    /** Whether letters meet it that only the registration makes owed: a reopening owes none of them again. */
    private boolean isOfTheRegistration(Deadline deadline) {
        return deadline.until().stream().allMatch(word -> course.procedure().messages().stream()
                .anyMatch(message -> word.equals(FactType.MESSAGE_SENT.about(message.id()))
                        && message.event().equals(List.of(FactType.REGISTERED.word()))));
    }

    private Promise promise(Deadline deadline, Instant start) {
        int round = isOfTheRegistration(deadline) ? 1 : course.round(deadline.stage());
        Instant met = metAt(deadline.until(), start);
        TermRun run = new TermRun(calendar, course, deadline, start);
        TermEnd reckoned = run.end();
        DueDate end = reckoned instanceof DueDate due ? due : run.endIfItGoesOn(met == null ? moment : met);
        Instant cancelled = cancelledAt(deadline.id());
        Instant left = leftAt(deadline.stage());
        if (met != null && end.inTime(met)) {
            return as(deadline, round, start, end, PromiseState.MET, met, met);
        }
        if (cancelled != null && end.inTime(cancelled)) {
            return as(deadline, round, start, end, PromiseState.CANCELLED, cancelled, met);
        }
        if (left != null && end.inTime(left) && !isBroken(deadline.id(), end)) {
            return as(deadline, round, start, end, PromiseState.LAPSED, left, met);
        }
        if (reckoned instanceof Paused paused && met == null) {
            DueDate standing = new DueDate(end.due(), end.lastDay(), end.bound(), paused.trace());
            return as(deadline, round, start, standing, PromiseState.PAUSED, paused.since(), null);
        }
        if (met != null || !end.inTime(moment)) {
            return as(deadline, round, start, end, PromiseState.BREACHED, end.due(), met);
        }
        return as(deadline, round, start, end, PromiseState.OPEN, start, null);
    }

    /** When it was first done by what no bounce undid. */
    private @Nullable Instant metAt(List<String> until, Instant start) {
        List<Fact> facts = course.facts();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (!fact.at().isBefore(start) && answersToAny(fact, until) && !course.cameBack(i)) {
                return fact.at();
            }
        }
        return null;
    }

    private static boolean answersToAny(Fact fact, List<String> words) {
        for (String word : words) {
            if (fact.answersTo(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Instant cancelledAt(String deadline) {
        String cancelled = FactType.DEADLINE_CANCELLED.about(deadline);
        for (Fact fact : course.facts()) {
            if (fact.type().equals(cancelled)) {
                return fact.at();
            }
        }
        return null;
    }

    /** The breach itself may lead out of the stage, at the last moment that was in time. */
    private boolean isBroken(String deadline, DueDate end) {
        String breached = FactType.DEADLINE_BREACHED.about(deadline);
        String due = end.due().toString();
        return course.facts().stream()
                .anyMatch(fact -> fact.type().equals(breached) && due.equals(fact.detail(Fact.DUE)));
    }

    private @Nullable Instant leftAt(List<String> stages) {
        Instant left = stages.isEmpty()
                ? null
                : course.stayIn(stages).map(Stay::leftAt).orElse(null);
        return left == null ? course.closedAt() : left;
    }

    private static Promise as(
            Deadline deadline,
            int round,
            Instant start,
            DueDate end,
            PromiseState state,
            Instant stateAt,
            @Nullable Instant metAt) {
        return new Promise(
                deadline.id(),
                PromiseKind.DEADLINE,
                round,
                deadline.group(),
                deadline.strength(),
                start,
                end.due(),
                end.lastDay(),
                end.bound(),
                end.trace(),
                state,
                stateAt,
                metAt,
                null);
    }
}
