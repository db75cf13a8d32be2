package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.intake.UnknownSenders;
import org.gehoor.register.Admission;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor set-aside accept <id> --as representative --mandate "…" --by "A. Jansen"}. */
@Command(
        name = "accept",
        description = "Adds a message to its dossier, and its sender to those concerned in it.",
        mixinStandardHelpOptions = true)
final class SetAsideAccept implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Number from set-aside list.")
    private long id;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "ROLE",
            description = "What the sender is to the dossier: ${COMPLETION-CANDIDATES}.")
    private Admission.Role role;

    @Option(names = "--mandate", paramLabel = "TEXT", description = "What lets a representative act.")
    private @Nullable String mandate;

    @Option(
            names = "--dossier",
            paramLabel = "NUMBER",
            description = "Which one. Default: the one that the message points to.")
    private @Nullable String dossier;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides; goes into the history.")
    private String by;

    SetAsideAccept(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var admission = new Admission(role, mandate, by);
        return Answers.tell(hub.open(UnknownSenders.class).accept(id, dossier, admission), spec.commandLine());
    }
}
