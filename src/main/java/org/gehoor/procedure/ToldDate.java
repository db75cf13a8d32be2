package org.gehoor.procedure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gehoor.procedure.calendar.Bound;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.Recurring;
import org.jspecify.annotations.Nullable;

/**
 * The date that a letter tells the complainant; once told, it is itself a fact.
 *
 * @param promise the deadline or recurring letter it comes from
 * @param aim whether it must be worded as a goal ("wij streven ernaar")
 * @param time the local time, when the term is one of hours; null when the whole day counts
 */
public record ToldDate(String promise, PromiseKind kind, boolean aim, LocalDate day, @Nullable LocalTime time) {

    /**
     * The date for a letter: of the promise that the message names in {@code due_from}, else of the next open promise by law or
     * publication that the letter itself does not keep, else of the next aim; never of an internal one. Empty when there is
     * none: then the letter says what happens next and invents no date.
     */
    public static Optional<ToldDate> in(
            Message message, Procedure procedure, WorkingCalendar calendar, Standing standing) {
        Promise told = null;
        for (Promise promise : standing.promises()) {
            if (mayBeTold(promise, message, procedure) && (told == null || goesBefore(promise, told))) {
                told = promise;
            }
        }
        return Optional.ofNullable(told).map(promise -> of(promise, calendar));
    }

    private static boolean mayBeTold(Promise promise, Message message, Procedure procedure) {
        if (promise.state() != PromiseState.OPEN || promise.strength() == Strength.INTERNAL) {
            return false;
        }
        String named = message.dueFrom();
        return named == null ? !keptBy(message, promise, procedure) : named.equals(reference(promise));
    }

    private static boolean keptBy(Message message, Promise promise, Procedure procedure) {
        String sent = FactType.MESSAGE_SENT.about(message.id());
        for (Deadline deadline : procedure.deadlines()) {
            if (promise.kind() == PromiseKind.DEADLINE && deadline.id().equals(promise.id())) {
                return deadline.until().contains(sent);
            }
        }
        for (Recurring recurring : procedure.recurring()) {
            if (promise.kind() == PromiseKind.RECURRING && recurring.id().equals(promise.id())) {
                return recurring.satisfiedBy().contains(Recurring.ANY_MESSAGE)
                        || recurring.satisfiedBy().contains(sent);
            }
        }
        return false;
    }

    private static boolean goesBefore(Promise one, Promise other) {
        return one.strength().binding() == other.strength().binding()
                ? one.due().isBefore(other.due())
                : one.strength().binding();
    }

    private static String reference(Promise promise) {
        return (promise.kind() == PromiseKind.DEADLINE ? "deadlines." : "recurring.") + promise.id();
    }

    private static ToldDate of(Promise promise, WorkingCalendar calendar) {
        boolean aim = promise.strength() == Strength.AIM;
        if (promise.bound() == Bound.EXCLUSIVE) {
            return new ToldDate(promise.id(), promise.kind(), aim, promise.lastDay(), null);
        }
        // earlier rather than later: a letter names no seconds
        ZonedDateTime due = promise.due().atZone(calendar.zone()).truncatedTo(ChronoUnit.MINUTES);
        return new ToldDate(promise.id(), promise.kind(), aim, due.toLocalDate(), due.toLocalTime());
    }
}
