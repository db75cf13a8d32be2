package org.gehoor.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.Disagreement;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;
import org.jspecify.annotations.Nullable;

/** Walks the facts along the exits of the stages; what it leaves behind is a {@link Course}. */
final class Walk {

    private final Procedure procedure;
    private final List<Stay> stays = new ArrayList<>(4);
    private @Nullable State end;
    private @Nullable Instant endedAt;
    private int endedBy;
    private boolean closedBySilence;
    private int seq;

    Walk(Procedure procedure) {
        this.procedure = procedure;
    }

    /** The stays, in order; the last is where the dossier is. */
    List<Stay> stays() {
        return stays;
    }

    /** {@code ANSWERED}, {@code CLOSED} or {@code PURGED}; null while it is under way. */
    @Nullable
    State end() {
        return end;
    }

    @Nullable
    Instant closedAt() {
        return end == State.ANSWERED ? null : endedAt;
    }

    /** The sequence of the fact that ended it. */
    int endedBy() {
        return endedBy;
    }

    Walk along(List<Fact> facts, Fact registered, Filed filed) {
        for (Fact fact : facts) {
            seq++;
            if (fact == registered) {
                enter(FirstStage.of(procedure, filed), fact.at());
                step(fact);
            } else if (!stays.isEmpty()) {
                follow(fact);
            }
        }
        return this;
    }

    private void follow(Fact fact) {
        if (fact.is(FactType.PURGED)) {
            end = State.PURGED;
            endedAt = endedAt == null ? fact.at() : endedAt;
        } else if (fact.is(FactType.REOPENED)) {
            Stage again = fact.subject().flatMap(this::stageCalled).orElse(last());
            leave(null, fact.at());
            enter(again, fact.at());
        } else if (end == State.CLOSED && closedBySilence && isDisagreement(fact)) {
            step(fact); // it came in time, or was accepted late
        } else if (end == State.CLOSED || end == State.PURGED) {
            return;
        } else if (closes(fact)) {
            leave(State.CLOSED, fact.at());
            closedBySilence = "no_reaction".equals(fact.detail(Fact.REASON));
        } else {
            step(fact);
        }
    }

    private static boolean isDisagreement(Fact fact) {
        return fact.is(FactType.DISAGREED) || fact.is(FactType.OBJECTION);
    }

    private static boolean closes(Fact fact) {
        return fact.is(FactType.CLOSED)
                || fact.is(FactType.SETTLED) && fact.detail(Fact.ON_THE_SPOT) != null
                || fact.is(FactType.WITHDRAWN)
                || fact.is(FactType.FORWARDED)
                || fact.is(FactType.NOT_A_COMPLAINT)
                || fact.is(FactType.MERGED);
    }

    private void step(Fact fact) {
        if (end == null) {
            for (StageExit exit : last().exits()) {
                if (opens(fact, exit)) {
                    go(exit.to(), fact.at());
                    return;
                }
            }
        }
        if (end == State.ANSWERED && fact.is(FactType.DECIDED)) {
            // a corrected answer: the complainant has the whole time again to react to it
            endedAt = fact.at();
            endedBy = seq;
        }
        for (Disagreement disagreement : procedure.disagreement()) {
            if (disagreement.after().contains(last().id()) && fact.answersTo(disagreement.event())) {
                go(disagreement.to(), fact.at());
                return;
            }
        }
    }

    /** Escalating takes the way of what is not resolved, or of a broken promise, where the stage has no way of its own. */
    static boolean isOpenedBy(StageExit exit, String word) {
        return exit.event().equals(word)
                || word.equals(FactType.ESCALATED.word())
                        && (exit.event().equals(FactType.NOT_RESOLVED.word())
                                || exit.event().equals(FactType.DEADLINE_BREACHED.word()))
                || word.equals(FactType.CONFIRMED_ORALLY.word())
                        && exit.event().equals(FactType.CONFIRMED_IN_WRITING.word());
    }

    private static boolean opens(Fact fact, StageExit exit) {
        if (fact.is(FactType.ESCALATED)) {
            return isOpenedBy(exit, FactType.ESCALATED.word());
        }
        return Course.meets(fact, exit.event())
                && (exit.outcome().isEmpty() || exit.outcome().contains(String.valueOf(fact.detail(Fact.OUTCOME))))
                && isAbout(fact, exit.consent())
                && isAbout(fact, exit.deadline());
    }

    private static boolean isAbout(Fact fact, @Nullable String subject) {
        return subject == null || subject.equals(fact.subject().orElse(null));
    }

    private void go(String to, Instant at) {
        if (to.equals(StageExit.ANSWERED)) {
            // the stay goes on: the letter that tells the answer is still to be sent from this stage
            end = State.ANSWERED;
            endedAt = at;
            endedBy = seq;
        } else if (to.equals(StageExit.CLOSED) || to.equals(StageExit.END)) {
            leave(State.CLOSED, at);
        } else {
            stageCalled(to).ifPresent(next -> {
                leave(null, at);
                enter(next, at);
            });
        }
    }

    private Optional<Stage> stageCalled(String id) {
        for (Stage stage : procedure.stages()) {
            if (stage.id().equals(id)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    private Stage last() {
        return stays.get(stays.size() - 1).stage();
    }

    private void enter(Stage stage, Instant at) {
        stays.add(new Stay(stage, at, seq, null));
    }

    private void leave(@Nullable State state, Instant at) {
        int last = stays.size() - 1;
        if (stays.get(last).leftAt() == null) {
            stays.set(last, stays.get(last).until(at));
        }
        end = state;
        endedAt = state == null ? null : at;
        endedBy = seq;
    }
}
