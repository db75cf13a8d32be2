package org.gehoor.procedure.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.gehoor.procedure.FirstStage;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.Disagreement;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;

/** Walks every way through the stages: one that nothing leads to, or that nothing leads out of, is a mistake. */
record ReachProof(Procedure procedure, Names names, Findings findings) {

    void read() {
        if (procedure.stages().isEmpty()) {
            findings.add("stages", "there is none", "write at least one stage");
            return;
        }
        Set<String> reached = reached();
        for (Stage stage : procedure.stages()) {
            if (!reached.contains(stage.id())) {
                findings.add(
                        "stages." + stage.id(),
                        "no dossier can reach it",
                        "let an exit or a disagreement lead to it, or take it out");
            }
            if (stage.exits().isEmpty()) {
                findings.add("stages." + stage.id() + ".exits", "no dossier can leave it", "write at least one exit");
            }
            enterOn(stage);
        }
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(FirstStage.of(procedure, Filed.WRITTEN).id());
        ahead.add(FirstStage.of(procedure, Filed.ORAL).id());
        procedure.stages().stream().filter(stage -> stage.after() != null).forEach(stage -> ahead.add(stage.id()));
        while (!ahead.isEmpty()) {
            String here = ahead.remove();
            if (names.stages().contains(here) && reached.add(here)) {
                next(here, ahead);
            }
        }
        return reached;
    }

    private void next(String here, Deque<String> ahead) {
        for (Stage stage : procedure.stages()) {
            if (stage.id().equals(here)) {
                stage.exits().stream().map(StageExit::to).forEach(ahead::add);
            }
        }
        for (Disagreement disagreement : procedure.disagreement()) {
            if (disagreement.after().contains(here)) {
                ahead.add(disagreement.to());
            }
        }
    }

    private void enterOn(Stage stage) {
        for (String event : stage.enterOn()) {
            boolean led = procedure.disagreement().stream()
                    .anyMatch(disagreement -> disagreement.to().equals(stage.id())
                            && disagreement.event().equals(event));
            if (!led) {
                findings.add(
                        "stages." + stage.id() + ".enter_on",
                        "no disagreement leads here on \"" + event + "\"",
                        "add it to disagreement, with after and to: " + stage.id());
            }
        }
    }
}
