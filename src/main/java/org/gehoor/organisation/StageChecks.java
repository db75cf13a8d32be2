package org.gehoor.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.stage.Disagreement;
import org.gehoor.procedure.stage.Guard;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;
import org.jspecify.annotations.Nullable;

/** Refuses stages that nobody owns, that cannot be left, or that lead nowhere. */
final class StageChecks {

    private final Procedure procedure;
    private final SourceFile file;
    private final Known roles;
    private final Known queues;
    private final Known stages;

    StageChecks(Procedure procedure, SourceFile file, Known roles, Known queues) {
        this.procedure = procedure;
        this.file = file;
        this.roles = roles;
        this.queues = queues;
        this.stages = Known.of("stage", "stages", procedure.stages(), Stage::id, file);
    }

    Known check(Known consents, Known outcomes, Known deadlines, Known bodies) {
        if (procedure.stages().isEmpty()) {
            file.error("stages", "there are none", "name at least one stage with owner, queue and exits");
        }
        for (Stage stage : procedure.stages()) {
            String key = "stages." + stage.id();
            roles.mustHold(stage.owner(), file, key + ".owner");
            queues.mustHold(stage.queue(), file, key + ".queue");
            roles.and("complainant").mustHold(stage.with(), file, key + ".with");
            optional(roles, stage.overseenBy(), key + ".overseen_by");
            optional(consents, stage.requiresConsent(), key + ".requires_consent");
            optional(bodies, stage.external(), key + ".external");
            if (stage.kind() == Stage.Kind.MEDIATION && stage.requiresConsent() == null) {
                file.error(key + ".requires_consent", "mediation without consent", "name the consent it needs");
            }
            if (stage.exits().isEmpty()) {
                file.error(key + ".exits", "cannot be left", "name at least one exit");
            }
            for (Guard guard : stage.guards()) {
                outcomes.mustHold(guard.outcome(), file, key + ".guards");
            }
            for (StageExit exit : stage.exits()) {
                stages.and(StageExit.ANSWERED, StageExit.CLOSED, StageExit.END)
                        .mustHold(exit.to(), file, key + ".exits");
                outcomes.mustHold(exit.outcome(), file, key + ".exits");
                optional(consents, exit.consent(), key + ".exits");
                optional(deadlines, exit.deadline(), key + ".exits");
            }
        }
        for (Disagreement step : procedure.disagreement()) {
            stages.mustHold(step.after(), file, "disagreement");
            stages.mustHold(step.to(), file, "disagreement");
        }
        reachable();
        return stages;
    }

    /** Every stage must be the first, the target of an exit or a disagreement, or one that comes after closing. */
    private void reachable() {
        Set<String> targets = new HashSet<>();
        procedure.stages().forEach(stage -> stage.exits().forEach(exit -> targets.add(exit.to())));
        procedure.disagreement().forEach(step -> targets.add(step.to()));
        List<Stage> all = procedure.stages();
        for (Stage stage : all.subList(Math.min(1, all.size()), all.size())) {
            boolean entered = targets.contains(stage.id()) || !stage.enterOn().isEmpty() || stage.after() != null;
            // an optional stage in front of the road, such as waiting for a written confirmation, starts a dossier too
            boolean start = all.subList(0, all.indexOf(stage)).stream().allMatch(Stage::optional);
            if (!entered && !start) {
                file.error("stages." + stage.id(), "cannot be reached", "let an exit or disagreement lead to it");
            }
        }
    }

    private void optional(Known known, @Nullable String name, String key) {
        if (name != null) {
            known.mustHold(name, file, key);
        }
    }
}
