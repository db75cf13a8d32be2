package org.gehoor.console;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor set-aside show <id>}: why it waits, and the original as it came in. */
@Command(name = "show", description = "Shows why a message waits, and the message.", mixinStandardHelpOptions = true)
final class SetAsideShow implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Number from set-aside list.")
    private long id;

    SetAsideShow(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var setAsides = hub.setAsides();
        var waiting = setAsides.find(id);
        if (waiting.isEmpty()) {
            spec.commandLine().getErr().println("Message " + id + " does not wait for anybody: see set-aside list.");
            return Console.REFUSED;
        }
        var out = spec.commandLine().getOut();
        out.println(SetAsideList.line(waiting.get()));
        if (!waiting.get().rawIsWhole()) {
            out.println("It was not taken in whole: the original is still on its mail server.");
        }
        out.println();
        setAsides.original(id).ifPresent(raw -> out.println(printable(raw)));
        return Console.FINE;
    }

    /** Bytes of strangers on a terminal: nothing that moves its cursor or changes its title. */
    private static String printable(byte[] raw) {
        var text = new String(raw, StandardCharsets.UTF_8);
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
