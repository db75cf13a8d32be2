package org.gehoor.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gehoor.intake.ReadMessage;
import org.gehoor.intake.SetAsides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--original", paramLabel = "FILE", description = "Also saves the original bytes there.")
    private @Nullable Path original;

    SetAsideShow(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var setAsides = hub.open(SetAsides.class);
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
        setAsides.read(id).ifPresent(message -> print(message, out));
        if (original != null) {
            return save(setAsides.original(id));
        }
        return Console.FINE;
    }

    private static void print(ReadMessage message, PrintWriter out) {
        out.println("From:    " + message.from().name() + " <" + message.from().address() + ">");
        out.println("Subject: " + message.subject());
        message.attachments().forEach(name -> out.println("File:    " + name));
        out.println();
        out.println(Printable.of(message.text()));
    }

    private int save(Optional<byte[]> raw) {
        try {
            Files.write(original, raw.orElse(new byte[0]), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            spec.commandLine().getErr().println(original + " can't be written, or exists already: name another file.");
            return Console.REFUSED;
        }
        return Console.FINE;
    }
}
