package org.gehoor.procedure;

import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Extension;

/** Rules of longer and of standing terms: only as the procedure allows, with a reason, and where it says so with consent. */
record TermRules(Hearing hearing, Order order) {

    Optional<String> whyNot() {
        Deadline deadline = deadline();
        Optional<Promise> promise = promise();
        if (promise.isEmpty()) {
            return Optional.of("the term " + deadline.id() + " does not run");
        }
        return switch (order.type()) {
            case EXTEND -> extension(deadline, promise.get());
            case PAUSE -> pause(deadline, promise.get());
            default ->
                promise.get().state() == PromiseState.PAUSED
                        ? Optional.empty()
                        : Optional.of("the term " + deadline.id() + " does not stand still");
        };
    }

    Deadline deadline() {
        String id = order.value("deadline").orElseThrow();
        return hearing.procedure().deadlines().stream()
                .filter(any -> any.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The extension that would be given now; empty when all have been used. */
    Optional<Extension> next(Deadline deadline, Promise promise) {
        int given = given(deadline, promise);
        for (Extension extension : deadline.extend()) {
            if (given < extension.times()) {
                return Optional.of(extension);
            }
            given -= extension.times();
        }
        return Optional.empty();
    }

    Optional<Promise> promise() {
        String id = order.value("deadline").orElseThrow();
        return hearing.standing().promises().stream()
                .filter(promise ->
                        promise.kind() == PromiseKind.DEADLINE && promise.id().equals(id))
                .findFirst();
    }

    private Optional<String> extension(Deadline deadline, Promise promise) {
        Extension extension = next(deadline, promise).orElse(null);
        if (extension == null) {
            return Optional.of("the term " + deadline.id()
                    + (deadline.extend().isEmpty() ? " can't be extended" : " can't be extended once more"));
        }
        boolean open = promise.state() == PromiseState.OPEN || promise.state() == PromiseState.PAUSED;
        if (!open && !(promise.state() == PromiseState.BREACHED && extension.before() == Deadline.Before.ANY_TIME)) {
            return Optional.of("the term " + deadline.id() + " is over: it can't be extended any more");
        }
        if (extension.consent() != null && !hearing.hasConsent(extension.consent())) {
            return Optional.of("this extension needs the consent " + extension.consent() + ", which is not complete");
        }
        return order.value("by")
                .filter(by -> !Term.parse(by).equals(Term.parse(extension.by())))
                .map(by -> "the procedure allows " + extension.by() + ", not " + by);
    }

    private static Optional<String> pause(Deadline deadline, Promise promise) {
        if (deadline.pauseOn().isEmpty()) {
            return Optional.of("the procedure never lets the term " + deadline.id() + " stand still");
        }
        return promise.state() == PromiseState.OPEN
                ? Optional.empty()
                : Optional.of("the term " + deadline.id() + " does not run");
    }

    private int given(Deadline deadline, Promise promise) {
        List<Fact> facts = hearing.facts();
        return (int) facts.stream()
                .filter(fact -> fact.type().equals(FactType.DEADLINE_EXTENDED.about(deadline.id())))
                .filter(fact -> !fact.at().isBefore(promise.from()))
                .count();
    }
}
