package org.gehoor.procedure;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.custody.ComplainantAccess;
import org.gehoor.procedure.custody.Confidentiality;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.procedure.custody.PhishingSafety;
import org.gehoor.procedure.custody.Report;
import org.gehoor.procedure.custody.Retention;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.ReactionTerm;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.filing.Admissibility;
import org.gehoor.procedure.filing.ComplaintScope;
import org.gehoor.procedure.filing.Oral;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.procedure.stage.Consent;
import org.gehoor.procedure.stage.Disagreement;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * A complaint procedure, complete: everything that a {@code procedure.yml} can say.
 *
 * <p>Plain data. Lists that the file leaves out are empty, never null; the reader has refused files without a required key.
 */
public record Procedure(
        @Key(value = "The form of this file; always `complaint-procedure/1`.", required = true) String schema,
        @Key(value = "Name of the procedure. `solidaris`.", required = true) String id,
        @Key(
                        value =
                                "Your own version, quoted; a changed procedure is a new revision for new dossiers. `\"1.0\"`.",
                        required = true)
                String version,
        @Key(value = "Where the procedure comes from.", required = true) Basis basis,
        @Key("`free`, `charged` or `unstated` (default); letters say it when free.") Cost costToComplainant,
        @Key(value = "What counts as a complaint, and who may make one.", required = true) ComplaintScope complaint,
        @Key(value = "What is noted down of a complaint.", required = true) Registration registration,
        @Key(value = "What happens with a complaint made by telephone or in person.", required = true) Oral oral,
        @Key(value = "Whether somebody first decides if a complaint is handled.", required = true)
                Admissibility admissibility,
        @Key(value = "The steps, in order; a dossier starts in the first that applies to it.", required = true)
                List<Stage> stages,
        @Key("Agreements of parties that a stage needs.") List<Consent> consents,
        @Key("Promises with a date.") List<Deadline> deadlines,
        @Key("Letters promised at regular intervals.") List<Recurring> recurring,
        @Key(value = "The results that a complaint can have.", required = true) List<Outcome> outcomes,
        @Key("Where a dossier goes when the complainant does not agree.") List<Disagreement> disagreement,
        @Key("The bodies outside that a complainant can go to.") List<ExternalBody> external,
        @Key("How long an answered dossier waits for a reaction. Absent: until a person closes it.") @Nullable
                ReactionTerm reactionTerm,
        @Key(value = "The letters, what makes them owed and what they must hold.", required = true)
                List<Message> messages,
        @Key(value = "Who may read a dossier.", required = true) Confidentiality confidentiality,
        @Key("What the complainant may see.") ComplainantAccess complainantAccess,
        @Key(value = "How long a dossier is kept.", required = true) Retention retention,
        @Key("What is done to learn from a complaint.") @Nullable Learning learning,
        @Key("Reports that the procedure promises.") List<Report> reporting,
        @Key("How letters stay recognisable where false mails go round.") @Nullable PhishingSafety phishingSafety,
        @Key("Contradictions and gaps of the source, each with the reading taken.") List<Conflict> conflicts) {

    /** The only form of file that this hub reads. */
    public static final String SCHEMA = "complaint-procedure/1";

    public Procedure {
        costToComplainant = requireNonNullElse(costToComplainant, Cost.UNSTATED);
        stages = List.copyOf(requireNonNullElse(stages, List.of()));
        consents = List.copyOf(requireNonNullElse(consents, List.of()));
        deadlines = List.copyOf(requireNonNullElse(deadlines, List.of()));
        recurring = List.copyOf(requireNonNullElse(recurring, List.of()));
        outcomes = List.copyOf(requireNonNullElse(outcomes, List.of()));
        disagreement = List.copyOf(requireNonNullElse(disagreement, List.of()));
        external = List.copyOf(requireNonNullElse(external, List.of()));
        messages = List.copyOf(requireNonNullElse(messages, List.of()));
        complainantAccess = requireNonNullElse(complainantAccess, new ComplainantAccess(null, null));
        reporting = List.copyOf(requireNonNullElse(reporting, List.of()));
        conflicts = List.copyOf(requireNonNullElse(conflicts, List.of()));
    }

    /** The queue that gets recommendations: the one of learning, else that of the stage for it. */
    public Optional<String> queueForRecommendations() {
        return learning != null && learning.to() != null
                ? Optional.of(learning.to())
                : stages.stream()
                        .filter(stage -> stage.kind() == StageKind.LEARNING)
                        .map(Stage::queue)
                        .findFirst();
    }

    /** What complaining costs the complainant. */
    public enum Cost {
        FREE,
        UNSTATED,
        CHARGED
    }
}
