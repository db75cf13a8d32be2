package org.gehoor.console;

import java.util.concurrent.Callable;
import org.gehoor.intake.ShadowLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gehoor shadow <organisation>}: what the hub would have done with the mail of mailboxes in shadow. */
@Command(
        name = "shadow",
        description = "Reports what would have happened to the mail of mailboxes with shadow: true.",
        mixinStandardHelpOptions = true)
final class ShadowCommand implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ORGANISATION", description = "Name of its folder.")
    private String organisation;

    @Option(names = "--last", paramLabel = "N", description = "So many mails, the newest. Default ${DEFAULT-VALUE}.")
    private int last = 200;

    ShadowCommand(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var report = hub.open(ShadowLedger.class).report(organisation, last);
        report.forEach(mail -> out.printf(
                "%s  %s  \"%s\"%n    would %s (%s)%n",
                mail.receivedAt(),
                mail.mailbox(),
                mail.subject() == null ? "" : mail.subject(),
                mail.would(),
                mail.reason()));
        out.println(report.isEmpty() ? "Nothing was read in shadow yet." : report.size() + " mails read in shadow.");
        return Console.FINE;
    }
}
