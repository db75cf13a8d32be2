package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.register.DueMoments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor set-aside done <id> --by <name>}: a dossier that waited for a person has been looked at. */
@Command(
        name = "done",
        description = "Says that a dossier that waited for a person was seen to.",
        mixinStandardHelpOptions = true)
final class SetAsideDone implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Number after 'task' in set-aside list.")
    private long id;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who has seen to it.")
    private String by;

    SetAsideDone(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        if (hub.open(DueMoments.class).looked(id, by)) {
            spec.commandLine().getOut().println("Task " + id + " is done.");
            return Console.FINE;
        }
        spec.commandLine().getErr().println("Task " + id + " does not wait for anybody: see set-aside list.");
        return Console.REFUSED;
    }
}
