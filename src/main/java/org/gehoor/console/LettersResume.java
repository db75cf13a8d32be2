package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.correspondence.LetterPause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gehoor letters resume --by <name>}: somebody looked at why letters pause, and they may go out again. */
@Command(
        name = "resume",
        description = "Ends the pause that began because too many letters went out in an hour.",
        mixinStandardHelpOptions = true)
final class LettersResume implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who has looked.")
    private String by;

    LettersResume(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        if (hub.open(LetterPause.class).resume(by)) {
            spec.commandLine().getOut().println("Automatic letters go out again.");
            return Console.FINE;
        }
        spec.commandLine().getErr().println("Automatic letters do not pause.");
        return Console.REFUSED;
    }
}
