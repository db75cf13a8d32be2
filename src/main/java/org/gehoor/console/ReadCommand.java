package org.gehoor.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gehoor.intake.CallExaminer;
import org.gehoor.intake.Examiner;
import org.gehoor.intake.Foresight;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.transcript.TranscriptFolder;
import org.gehoor.organisation.transcript.TranscriptFormats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor read FILE…}: what the hub makes of a mail, without touching anything. */
@Command(
        name = "read",
        description =
                "Says what the hub makes of mails and of transcripts of calls, and why. Connects nowhere, changes nothing.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    /** As {@code max_size} of a mailbox that names none. */
    private static final long LIMIT = 40L << 20;

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "One JSON object a line, for programs.")
    private boolean json;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "Also says what this organisation would do with it: queue, letter, dossier.")
    private @Nullable String organisation;

    @Option(names = "--home", paramLabel = "DIR", description = "Where its config/ is. Default: as for check.")
    private @Nullable Path home;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Mails and transcripts, folders of them, Maildirs, mboxes.")
    private List<String> files;

    ReadCommand(final Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        final var out = spec.commandLine().getOut();
        final ReadingPrinter printer = json ? new JsonLines(out) : new SheetBlocks(out);
        try (Examiner examiner = new Examiner(organisation == null ? null : foresight(organisation));
                CallExaminer calls = new CallExaminer(this::formats)) {
            final MailTaker all = new CallsAmongMails(
                    calls, json ? new CallLines(out) : new CallBlocks(out), new ReadingLoop(examiner, printer, LIMIT));
            final MailFiles mails = new MailFiles(LIMIT, all);
            int code = Console.FINE;
            for (final String file : files) {
                if (!take(mails, file)) {
                    spec.commandLine().getErr().println(file + ": there is no such file or folder — check the name");
                    code = Console.REFUSED;
                }
            }
            return code;
        }
    }

    private static boolean take(final MailFiles mails, final String file) {
        try {
            return mails.take(Path.of(file));
        } catch (final InvalidPathException noName) {
            return false;
        }
    }

    private Foresight foresight(final String name) {
        final Named named = Named.organisation(name, place());
        return new Foresight(named.one(), named.all());
    }

    private TranscriptFormats formats() {
        final List<Problem> problems = new ArrayList<>();
        final TranscriptFormats formats = new TranscriptFolder(problems).read(place());
        if (!problems.isEmpty()) {
            throw new NotReady(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return formats;
    }

    private Path place() {
        return home == null ? hub.home() : home;
    }
}
