package org.gehoor.procedure.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.State;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;

/** What only people can do next: the ways out of a stage, or the complainant's reaction to an answer. */
record Expectations(Procedure procedure) {

    /** Words for it. */
    record Expected(String what, String why) {}

    Optional<Expected> of(Standing standing) {
        if (standing.state() == State.ANSWERED) {
            return reaction(standing);
        }
        return standing.state().underWay() ? wayOut(standing) : Optional.empty();
    }

    private Optional<Expected> wayOut(Standing standing) {
        Stage stage = stage(standing.stage());
        List<String> ways = new ArrayList<>();
        List<String> why = new ArrayList<>(List.of("the ways out of " + stage.id()));
        for (StageExit exit : stage.exits()) {
            if (exit.event().equals(FactType.DEADLINE_BREACHED.word())) {
                why.add("a broken " + exit.deadline() + " leads to " + exit.to() + " by itself");
            } else {
                ways.add(words(exit));
            }
        }
        stage.guards()
                .forEach(guard -> why.add("before " + guard.before()
                        + (guard.outcome().isEmpty() ? "" : guard.outcome()) + " the check " + guard.check()));
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expected("expected: " + String.join("; or ", ways), String.join("; ", why)));
    }

    private Optional<Expected> reaction(Standing standing) {
        List<String> ways = new ArrayList<>();
        procedure.disagreement().stream()
                .filter(way -> way.after().contains(standing.stage()))
                .forEach(way -> ways.add(way.event() + " → " + way.to()));
        if (procedure.reactionTerm() == null) {
            ways.add("closed by a person → closed");
        }
        String why = procedure.reactionTerm() == null
                ? "no reaction term closes it by itself"
                : "within " + procedure.reactionTerm().within() + " after the answer is sent; else it closes";
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expected("possible: " + String.join("; or ", ways), why));
    }

    private static String words(StageExit exit) {
        String about = exit.consent() == null ? "" : ":" + exit.consent();
        String outcome = exit.outcome().isEmpty() ? "" : "[" + String.join(" or ", exit.outcome()) + "]";
        return exit.event() + about + outcome + " → " + exit.to();
    }

    private Stage stage(String id) {
        return procedure.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
