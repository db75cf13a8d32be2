package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.intake.SetAsides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor set-aside judge <id> complaint --by "A. Jansen"}: a person says what it is. */
@Command(name = "judge", description = "Says what a message is.", mixinStandardHelpOptions = true)
final class SetAsideJudge implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "Number from set-aside list.")
    private long id;

    @Parameters(index = "1", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private SetAsides.Judgement what;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who judges; goes into the history.")
    private String by;

    SetAsideJudge(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        return Answers.tell(hub.open(SetAsides.class).judge(id, what, by), spec.commandLine());
    }
}
