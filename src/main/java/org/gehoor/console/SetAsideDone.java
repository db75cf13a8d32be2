package org.gehoor.console;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.gehoor.register.DueMoments;
import org.gehoor.register.SentOutside;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--sent-outside",
            paramLabel = "DATE",
            description = "The letter that the task is about was sent outside the hub on that day, such as 2026-02-03.")
    private @Nullable LocalDate sentOutside;

    SetAsideDone(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        return sentOutside == null
                ? looked()
                : hub.open(SentOutside.class).note(id, sentOutside, by)
                        ? done()
                        : refused("does not wait for a letter, or that day is still to come: see set-aside list.");
    }

    private int looked() {
        return switch (hub.open(DueMoments.class).looked(id, by)) {
            case DONE -> done();
            case NOBODY_WAITS -> refused("does not wait for anybody: see set-aside list.");
            case LETTER_TO_POST ->
                refused("is a letter on paper, which is done when it is posted: say on which day it was,"
                        + " with --sent-outside DATE.");
        };
    }

    private int done() {
        spec.commandLine().getOut().println("Task " + id + " is done.");
        return Console.FINE;
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("Task " + id + " " + why);
        return Console.REFUSED;
    }
}
