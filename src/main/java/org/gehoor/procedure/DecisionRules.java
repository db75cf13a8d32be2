package org.gehoor.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.stage.Guard;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.procedure.stage.StageExit;

/** Rules of a decision: an outcome that the stage can come to, all that it needs, and the checks before it. */
record DecisionRules(Hearing hearing, Order order) {

    /** What an outcome may need → the field that gives it. A need that no field gives is settled elsewhere. */
    private static final Map<String, String> FIELDS = Map.of(
            "motivation", "reasons",
            "what_is_done_with_complaint", "what_is_done",
            "measures", "measures",
            "measure_dates", "measure_dates");

    Optional<String> whyNot() {
        return moment().or(this::outcome).or(this::needs).or(this::guards).or(this::handler);
    }

    private Optional<String> moment() {
        boolean corrective = order.says("corrective");
        if (hearing.course().state() == State.ANSWERED) {
            return corrective
                    ? Optional.empty()
                    : Optional.of("a decision was given already: correct it with corrective: true");
        }
        return corrective ? Optional.of("there is no decision to correct") : Optional.empty();
    }

    private Optional<String> outcome() {
        String outcome = order.value("outcome").orElseThrow();
        List<StageExit> exits = hearing.stage().exits().stream()
                .filter(exit -> Walk.isOpenedBy(exit, FactType.DECIDED.word()))
                .toList();
        if (exits.isEmpty()) {
            return Optional.of("the stage " + hearing.stage().id() + " decides nothing");
        }
        boolean open = exits.stream()
                .anyMatch(exit -> exit.outcome().isEmpty() || exit.outcome().contains(outcome));
        return open
                ? Optional.empty()
                : Optional.of("the stage " + hearing.stage().id() + " does not decide \"" + outcome + "\"");
    }

    private Optional<String> needs() {
        return hearing.procedure().outcomes().stream()
                .filter(outcome -> outcome.id().equals(order.value("outcome").orElseThrow()))
                .map(Outcome::needs)
                .flatMap(List::stream)
                .map(FIELDS::get)
                .filter(field -> field != null && !order.says(field))
                .map(field -> "this outcome needs " + field)
                .findFirst();
    }

    private Optional<String> guards() {
        String outcome = order.value("outcome").orElseThrow();
        for (Guard guard : hearing.stage().guards()) {
            if (guard.before().equals(FactType.DECIDED.word())
                    && (guard.outcome().isEmpty() || guard.outcome().contains(outcome))
                    && !hearing.isChecked(guard.check())) {
                return Optional.of("the decision \"" + outcome + "\" is not possible before the check " + guard.check()
                        + " is recorded with yes");
            }
        }
        return Optional.empty();
    }

    private Optional<String> handler() {
        return new PeopleRules(hearing, order).whyNotBy(Fact.BY_WHOM);
    }
}
