package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.correspondence.HeldLetters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor held [organisation]}: letters that were written and not sent, because of letters.only-to. */
@Command(
        name = "held",
        description = "Lists letters that gehoor.letters.only-to keeps from going out.",
        mixinStandardHelpOptions = true)
final class HeldCommand implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", description = "Only this organisation's.")
    private @Nullable String organisation;

    HeldCommand(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var held = hub.open(HeldLetters.class).list(organisation);
        var out = spec.commandLine().getOut();
        held.forEach(letter -> out.printf(
                "%s  %s  %s %s to %s%n",
                letter.writtenAt(),
                letter.organisation(),
                letter.dossier() == null ? "-" : letter.dossier(),
                letter.kind(),
                letter.toAddress()));
        out.println(held.isEmpty() ? "No letter is held." : held.size() + " letters are held.");
        return Console.FINE;
    }
}
