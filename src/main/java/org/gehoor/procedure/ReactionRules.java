package org.gehoor.procedure;

import java.time.Instant;
import java.util.Optional;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.stage.Disagreement;
import org.gehoor.procedure.stage.StageExit;

/** Rules of a complainant's disagreement: it counts from the arrival of their words, not from the handler's click. */
record ReactionRules(Hearing hearing, Order order) {

    Optional<String> whyNot() {
        State state = hearing.course().state();
        if (state == State.PURGED || state == State.CLOSED && !closedBySilence()) {
            return Optional.of(order.type().word() + " is not possible: the dossier is closed; reopen it instead");
        }
        String event = order.type().makes().word();
        String stage = hearing.stage().id();
        boolean leads = hearing.procedure().disagreement().stream()
                .anyMatch(way -> way.after().contains(stage) && way.event().equals(event));
        if (!leads) {
            return Optional.of(order.type().word() + " is not possible: after the stage " + stage
                    + " the procedure has no such way; it has: " + ways(stage));
        }
        return undecided(state).or(this::late);
    }

    /** Where the stage comes to an answer, there is nothing to disagree with before. */
    private Optional<String> undecided(State state) {
        boolean answers =
                hearing.stage().exits().stream().anyMatch(exit -> exit.to().equals(StageExit.ANSWERED));
        return answers && state.underWay()
                ? Optional.of(order.type().word() + " is not possible: nothing has been decided yet")
                : Optional.empty();
    }

    /** When the complainant's words came in. */
    Instant arrived() {
        return order.moment("arrived_at").orElseGet(() -> {
            // the first word after the answer: what came later may only ask for news
            for (int seq = Math.max(2, hearing.course().endedBy() + 1);
                    seq <= hearing.facts().size();
                    seq++) {
                Fact reply = hearing.course().fact(seq);
                if (reply.is(FactType.COMPLAINANT_REPLIED) && !reply.at().isBefore(answeredAt())) {
                    return reply.at();
                }
            }
            return hearing.now();
        });
    }

    /** What was moved here from another dossier may have come before the answer. */
    private Instant answeredAt() {
        int answered = hearing.course().endedBy();
        return answered == 0 ? Instant.MIN : hearing.course().fact(answered).at();
    }

    private Optional<String> late() {
        Instant over = closedBySilence()
                ? hearing.course().closedAt()
                : new ClosingBook(hearing.procedure(), hearing.calendar(), hearing.course())
                        .over()
                        .orElse(null);
        return over == null || arrived().isBefore(over) || order.says("accept_late")
                ? Optional.empty()
                : Optional.of("it came after the reaction term, which was over on "
                        + over.atZone(hearing.calendar().zone()).toLocalDate()
                        + ": accept it all the same with accept_late and the reason");
    }

    private boolean closedBySilence() {
        return hearing.course().state() == State.CLOSED
                && "no_reaction"
                        .equals(hearing.course()
                                .fact(hearing.course().endedBy())
                                .detail(Fact.REASON));
    }

    private String ways(String stage) {
        return hearing.procedure().disagreement().stream()
                .filter(way -> way.after().contains(stage))
                .map(Disagreement::event)
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
    }
}
