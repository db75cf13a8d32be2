package org.gehoor.procedure.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.FirstStage;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;
import org.jspecify.annotations.Nullable;

/** What the clock does alone: goes round in circles, begins what needs a consent, or never runs at all. */
record ClockProof(Procedure procedure, Findings findings) {

    void read() {
        Set<String> told = new HashSet<>();
        for (Stage stage : procedure.stages()) {
            List<String> circle = circle(stage);
            if (!circle.isEmpty() && told.addAll(circle)) {
                findings.add(
                        "stages." + stage.id() + ".exits",
                        "broken promises alone lead in a circle, " + String.join(" → ", circle),
                        "let one of these exits wait for what people do");
            }
            consent(stage);
        }
        Set<String> first = beforeAnyDisagreement();
        procedure.stages().forEach(stage -> unwatched(stage, first));
    }

    /** A dossier rests where nothing warns of it: allowed, but its owner should know. */
    private void unwatched(Stage stage, Set<String> first) {
        // terms of no stage in particular start with the complaint, and end with the first answer to it
        boolean deadline = procedure.deadlines().stream()
                .anyMatch(any -> any.stage().isEmpty()
                        ? first.contains(stage.id())
                        : any.stage().contains(stage.id()));
        boolean letter = procedure.recurring().stream()
                .anyMatch(any -> any.during().isEmpty() || any.during().contains(stage.id()));
        if (!deadline && !letter && stage.after() == null) {
            findings.warn(
                    "stages." + stage.id(),
                    "no clock runs in it, so that a dossier may rest there unseen",
                    "give it a deadline with stage: " + stage.id() + ", internal if nothing is promised");
        }
    }

    private Set<String> beforeAnyDisagreement() {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        if (!procedure.stages().isEmpty()) {
            ahead.add(FirstStage.of(procedure, Filed.WRITTEN).id());
            ahead.add(FirstStage.of(procedure, Filed.ORAL).id());
        }
        while (!ahead.isEmpty()) {
            String here = ahead.remove();
            if (reached.add(here)) {
                procedure.stages().stream()
                        .filter(stage -> stage.id().equals(here))
                        .flatMap(stage -> stage.exits().stream())
                        .map(StageExit::to)
                        .forEach(ahead::add);
            }
        }
        return reached;
    }

    private void consent(Stage stage) {
        for (StageExit exit : stage.exits()) {
            Stage next = byTheClock(exit) ? called(exit.to()) : null;
            if (next != null && next.requiresConsent() != null) {
                findings.add(
                        "stages." + stage.id() + ".exits",
                        "a broken promise would begin " + next.id() + " without the consent " + next.requiresConsent(),
                        "let consent.complete lead there");
            }
        }
    }

    /** The way from a stage back to it by broken promises only; empty when there is none. */
    private List<String> circle(Stage start) {
        return way(start, start.id(), new ArrayList<>(List.of(start.id())));
    }

    private List<String> way(Stage here, String back, List<String> walked) {
        for (StageExit exit : here.exits()) {
            if (byTheClock(exit)) {
                List<String> longer = new ArrayList<>(walked);
                longer.add(exit.to());
                Stage next = called(exit.to());
                if (exit.to().equals(back)) {
                    return longer;
                }
                List<String> found = next == null || walked.contains(exit.to()) ? List.of() : way(next, back, longer);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean byTheClock(StageExit exit) {
        return exit.event().equals(FactType.DEADLINE_BREACHED.word());
    }

    private @Nullable Stage called(String id) {
        return procedure.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
