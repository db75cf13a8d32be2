package org.gehoor.console;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gehoor.intake.Rehearsal;
import org.gehoor.intake.SetAsides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gehoor set-aside replay <id>}: says what would differ, and has the running hub read it again as if it had just
 * come in; {@code --dry-run} only says it, also for a whole day after a change of rules.
 */
@Command(name = "replay", description = "Has messages read anew.", mixinStandardHelpOptions = true)
final class SetAsideReplay implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Number from set-aside list.")
    private @Nullable Long id;

    @Option(names = "--reason", paramLabel = "REASON", description = "All that wait for this reason: too-large …")
    private @Nullable String reason;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "All that arrived since this day, whatever they were taken for; with --dry-run only.")
    private @Nullable LocalDate since;

    @Option(names = "--organisation", paramLabel = "NAME", description = "Only this organisation's.")
    private @Nullable String organisation;

    @Option(names = "--dry-run", description = "Only says what would differ.")
    private boolean dryRun;

    SetAsideReplay(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var named = (id == null ? 0 : 1) + (reason == null ? 0 : 1) + (since == null ? 0 : 1);
        if (named != 1) {
            spec.commandLine().getErr().println("Name one of: an ID, --reason, --since.");
            return Console.NOT_UNDERSTOOD;
        }
        if (since != null && !dryRun) {
            spec.commandLine()
                    .getErr()
                    .println("What was concluded is not concluded again: --since goes with --dry-run.");
            return Console.REFUSED;
        }
        var rehearsal = hub.open(Rehearsal.class);
        var messages = messages(rehearsal);
        int differ = 0;
        for (long message : messages) {
            var difference = rehearsal.of(message);
            if (difference.isPresent() && (since == null || difference.get().differs())) {
                DifferencePage.print(difference.get(), spec.commandLine().getOut());
            }
            differ += difference.filter(found -> found.differs()).isPresent() ? 1 : 0;
        }
        if (id == null || dryRun) {
            spec.commandLine().getOut().println(messages.size() + " messages read, " + differ + " would differ.");
        }
        return dryRun ? Console.FINE : apply(messages);
    }

    private List<Long> messages(Rehearsal rehearsal) {
        if (id != null) {
            return List.of(id);
        }
        return since == null ? rehearsal.waiting(organisation, reason) : rehearsal.since(since, organisation);
    }

    private int apply(List<Long> messages) {
        int code = Console.FINE;
        for (long message : messages) {
            code = Math.max(code, Answers.tell(hub.open(SetAsides.class).replay(message), spec.commandLine()));
        }
        return code;
    }
}
