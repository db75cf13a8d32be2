package org.gehoor.procedure.stage;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** One step of the procedure: who has the dossier, what is to be done, and the ways out. */
public record Stage(
        @Key(value = "Name of the stage. `investigation`.", required = true) String id,
        @Key(
                        value =
                                "What sort of step it is. `triage` decides admissibility, `mediation` needs a consent, `referral` ends"
                                        + " the internal road.",
                        required = true)
                StageKind kind,
        @Key("What people call it, per language. `{nl: Onderzoek}`.") Map<String, String> label,
        @Key(value = "The role that has the dossier now; also its reader when it is restricted.", required = true)
                String owner,
        @Key(
                        value = "The queue of queues.yml that gets the dossier when no routing rule says otherwise.",
                        required = true)
                String queue,
        @Key("Who takes part besides the owner: roles or parties. `[complainant, dermatologist]`.") List<String> with,
        @Key("What the handler is reminded to do. `[check_facts, consult_employees]`.") List<String> tasks,
        @Key("What the stage is for, in a word. `restore_trust`.") @Nullable String aim,
        @Key("Checks that must be recorded before a step. See guards.") List<Guard> guards,
        @Key("The consent without which this stage may not begin; a `mediation` stage must have one.") @Nullable
                String requiresConsent,
        @Key("Not every dossier passes here.") boolean optional,
        @Key("The role that watches this stage and is warned too. `coordinator`.") @Nullable String overseenBy,
        @Key("The handler decides independently of the staff complained about.") boolean independence,
        @Key("Facts that open this stage from wherever disagreement says so. `disagreed`.") List<String> enterOn,
        @Key("The state after which this stage comes. `closed` for learning from a closed dossier.") @Nullable
                String after,
        @Key("The body outside to which this stage refers.") @Nullable String external,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin,
        @Key(value = "The ways out. `[{event: decided, to: answered}]`.", required = true) List<StageExit> exits) {

    public Stage {
        label = Map.copyOf(requireNonNullElse(label, Map.of()));
        with = List.copyOf(requireNonNullElse(with, List.of()));
        tasks = List.copyOf(requireNonNullElse(tasks, List.of()));
        guards = List.copyOf(requireNonNullElse(guards, List.of()));
        enterOn = List.copyOf(requireNonNullElse(enterOn, List.of()));
        exits = List.copyOf(requireNonNullElse(exits, List.of()));
    }
}
