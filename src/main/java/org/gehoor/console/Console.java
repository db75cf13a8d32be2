package org.gehoor.console;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code gehoor <command> …}. */
public final class Console {

    /** All is well. */
    public static final int FINE = 0;

    /** It could not be done; the text says why. */
    public static final int REFUSED = 1;

    /** EX_USAGE of sysexits.h: no such command, or not in this form. */
    public static final int NOT_UNDERSTOOD = 64;

    /** EX_CONFIG of sysexits.h: somebody has to change a file. */
    public static final int CONFIGURATION = 78;

    private Console() {}

    /** Runs one command and returns the exit code for the shell. */
    public static int run(Hub hub, PrintWriter out, PrintWriter err, String... args) {
        var setAside = new CommandLine(new SetAsideCommand())
                .addSubcommand(new SetAsideList(hub))
                .addSubcommand(new SetAsideShow(hub))
                .addSubcommand(new SetAsideReplay(hub))
                .addSubcommand(new SetAsideJudge(hub))
                .addSubcommand(new SetAsideAccept(hub))
                .addSubcommand(new SetAsideReject(hub))
                .addSubcommand(new SetAsideDone(hub));
        var commands = new CommandLine(new Gehoor())
                .addSubcommand(new CheckCommand(hub))
                .addSubcommand(new ReadCommand(hub))
                .addSubcommand(term())
                .addSubcommand(new TimelineCommand(hub))
                .addSubcommand(setAside)
                .addSubcommand(new ShadowCommand(hub))
                .addSubcommand(new HeldCommand(hub))
                .addSubcommand(new ReportCommand(hub))
                .addSubcommand(new NotesCommand(hub))
                .addSubcommand(new PasswordCommand(System.in, System.console()))
                .addSubcommand(new ApiKeyCommand())
                .addSubcommand(new CommandLine(new LettersCommand()).addSubcommand(new LettersResume(hub)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    // its words, no stack trace: whoever types a command wants to know what to do
                    err.println(innermost(failure).getMessage());
                    return failure instanceof NotReady ? CONFIGURATION : REFUSED;
                })
                .setOut(out)
                .setErr(err);
        var usage = commands.getParameterExceptionHandler();
        commands.setParameterExceptionHandler((misused, typed) -> {
            Object command = misused.getCommandLine().getCommand();
            if (command instanceof TermCommand || command instanceof TimelineCommand) {
                String name = misused.getCommandLine().getCommandName();
                err.println(misused.getMessage() + " — see gehoor " + name + " --help");
                return NOT_UNDERSTOOD;
            }
            return usage.handleParseException(misused, typed);
        });
        misusedExitsWithUsage(commands);
        return commands.execute(args);
    }

    /** Its own reading names every mistake at once; what looks like an option, such as {@code -8 days}, is left to it. */
    private static CommandLine term() {
        return new CommandLine(new TermCommand()).setUnmatchedOptionsArePositionalParams(true);
    }

    private static void misusedExitsWithUsage(CommandLine command) {
        command.getCommandSpec().exitCodeOnInvalidInput(NOT_UNDERSTOOD);
        command.getSubcommands().values().forEach(Console::misusedExitsWithUsage);
    }

    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }

    @Command(
            name = "gehoor",
            description = "The hub that gives every complaint a hearing. Without a command it starts.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Gehoor {}

    private static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Console.class.getPackage().getImplementationVersion();
            return new String[] {"Gehoor " + (version == null ? "(not packaged)" : version)};
        }
    }
}
