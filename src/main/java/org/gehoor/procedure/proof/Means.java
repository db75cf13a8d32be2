package org.gehoor.procedure.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.command.CommandMoment;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.filing.OralMode;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;

/** Whether a fact can come about at all: by a letter, by mail that comes in, or by a command that some stage allows. */
record Means(Procedure procedure) {

    private static final Set<FactType> WITHOUT_COMMAND = Set.of(
            FactType.MESSAGE_SENT,
            FactType.COMPLAINANT_REPLIED,
            FactType.SENDER_ACCEPTED,
            FactType.SENDER_REJECTED,
            FactType.CONSENT_REFUSED,
            FactType.CONSENT_WITHDRAWN,
            FactType.CONSENT_COMPLETE);

    /** Why nobody can bring it about in these stages (in any, when none is named); empty when somebody can. */
    Optional<String> whyNever(String word, List<String> stages) {
        FactType type = FactType.called(word).orElse(null);
        if (type == null || WITHOUT_COMMAND.contains(type)) {
            return Optional.empty(); // an unknown word has its own finding
        }
        List<CommandType> commands = List.of(CommandType.values()).stream()
                .filter(command -> command.makes(type))
                .toList();
        if (commands.isEmpty()) {
            return Optional.of("no letter and no command brings about " + type.word());
        }
        if (commands.stream().allMatch(command -> command.when() == CommandMoment.STEP)
                && inside(stages).noneMatch(stage -> hasWay(stage, type))) {
            return Optional.of("no stage" + (stages.isEmpty() ? "" : " of " + String.join(", ", stages))
                    + " has a way out by " + type.word());
        }
        boolean confirming = commands.stream().allMatch(command -> command.when() == CommandMoment.AWAITING);
        return confirming && procedure.oral().mode() != OralMode.REQUEST_WRITTEN
                ? Optional.of("no complaint waits for a confirmation here")
                : Optional.empty();
    }

    private java.util.stream.Stream<Stage> inside(List<String> stages) {
        return procedure.stages().stream().filter(stage -> stages.isEmpty() || stages.contains(stage.id()));
    }

    /** Escalating takes the way of what is not resolved, or of a broken promise. */
    private static boolean hasWay(Stage stage, FactType type) {
        return stage.exits().stream()
                .map(StageExit::event)
                .anyMatch(event -> event.equals(type.word())
                        || type == FactType.ESCALATED
                                && (event.equals(FactType.NOT_RESOLVED.word())
                                        || event.equals(FactType.DEADLINE_BREACHED.word())));
    }
}
