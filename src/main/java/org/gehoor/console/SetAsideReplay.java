package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.intake.SetAsides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor set-aside replay <id>}: the running hub reads it again, as if it had just come in. */
@Command(name = "replay", description = "Has a message read anew.", mixinStandardHelpOptions = true)
final class SetAsideReplay implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Number from set-aside list.")
    private long id;

    SetAsideReplay(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        return Answers.tell(hub.open(SetAsides.class).replay(id), spec.commandLine());
    }
}
