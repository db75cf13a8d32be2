package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.intake.UnknownSenders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor set-aside reject <id> --why "…" --by "A. Jansen"}: the sender stays out. */
@Command(
        name = "reject",
        description = "Keeps a message out of the dossier that it points to, and opens none.",
        mixinStandardHelpOptions = true)
final class SetAsideReject implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Number from set-aside list.")
    private long id;

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why; kept with the message.")
    private String why;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides; goes into the history.")
    private String by;

    SetAsideReject(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        return Answers.tell(hub.open(UnknownSenders.class).reject(id, why, by), spec.commandLine());
    }
}
