package org.gehoor.procedure.proof;

import java.util.HashSet;
import java.util.Set;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.filing.Check;
import org.gehoor.procedure.filing.FieldNeeded;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.procedure.stage.Disagreement;
import org.gehoor.procedure.stage.Guard;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;
import org.gehoor.procedure.stage.StageKind;

/** Reads the stages, their exits and guards, disagreement and admissibility. */
record StageProof(Procedure procedure, Names names, Findings findings) {

    private static final Set<String> RESERVED = Set.of(StageExit.ANSWERED, StageExit.CLOSED, StageExit.END);

    void read() {
        registration();
        admissibility();
        for (Stage stage : procedure.stages()) {
            stage(stage, "stages." + stage.id());
        }
        for (Disagreement disagreement : procedure.disagreement()) {
            disagreement.after().forEach(stage -> findings.known("disagreement.after", "stage", stage, names.stages()));
            findings.known("disagreement.to", "stage", disagreement.to(), names.stages());
            findings.fact("disagreement.event", disagreement.event());
        }
    }

    private void registration() {
        findings.distinct("registration.fields", procedure.registration().fields(), Registration.Field::id);
        for (Registration.Field field : procedure.registration().fields()) {
            String key = "registration.fields." + field.id() + ".stage";
            findings.known(key, "stage", field.stage(), names.stages());
            if (field.required() == FieldNeeded.BEFORE_STAGE && field.stage() == null) {
                findings.add(key, "no stage is named", "say before which stage it is required");
            }
        }
    }

    private void admissibility() {
        findings.distinct("admissibility.checks", procedure.admissibility().checks(), Check::id);
        if (!procedure.admissibility().decide()) {
            return;
        }
        if (procedure.stages().stream().noneMatch(stage -> stage.kind() == StageKind.TRIAGE)) {
            findings.add("admissibility.decide", "no stage decides it", "add a stage of kind triage, or write false");
        }
        if (procedure.admissibility().inadmissible() == null) {
            findings.add(
                    "admissibility.inadmissible",
                    "a refusal is told by no message",
                    "write inadmissible: {message: …, motivated: true}");
        } else {
            String message = procedure.admissibility().inadmissible().message();
            findings.known("admissibility.inadmissible.message", "message", message, names.messages());
        }
    }

    private void stage(Stage stage, String key) {
        if (RESERVED.contains(stage.id())) {
            findings.add(key, "exits to \"" + stage.id() + "\" would not lead here", "give the stage another id");
        }
        if (stage.kind() == StageKind.MEDIATION && stage.requiresConsent() == null) {
            findings.add(
                    key + ".requires_consent",
                    "mediation could begin without anybody's consent",
                    "name the consent that it needs");
        }
        findings.known(key + ".requires_consent", "consent", stage.requiresConsent(), names.consents());
        findings.known(key + ".external", "external body", stage.external(), names.external());
        for (String event : stage.enterOn()) {
            findings.fact(key + ".enter_on", event);
        }
        for (Guard guard : stage.guards()) {
            guard.outcome()
                    .forEach(outcome -> findings.known(key + ".guards.outcome", "outcome", outcome, names.outcomes()));
            if (!tasks().contains(guard.before())) {
                findings.fact(key + ".guards.before", guard.before());
            }
        }
        for (StageExit exit : stage.exits()) {
            exit(exit, key + ".exits");
        }
    }

    private void exit(StageExit exit, String key) {
        findings.known(key + ".to", "stage", exit.to(), names.destinations());
        findings.known(key + ".consent", "consent", exit.consent(), names.consents());
        findings.known(key + ".deadline", "deadline", exit.deadline(), names.deadlines());
        exit.outcome().forEach(outcome -> findings.known(key + ".outcome", "outcome", outcome, names.outcomes()));
        if (findings.fact(key + ".event", exit.event())
                && exit.event().equals(FactType.DEADLINE_BREACHED.word())
                && exit.deadline() == null) {
            findings.add(key + ".deadline", "any breach would open this exit", "say which deadline");
        }
    }

    private Set<String> tasks() {
        Set<String> tasks = new HashSet<>();
        procedure.stages().forEach(stage -> tasks.addAll(stage.tasks()));
        procedure.outcomes().forEach(outcome -> tasks.addAll(outcome.actions()));
        return tasks;
    }
}
