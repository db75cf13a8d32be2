package org.gehoor.console;

import java.time.ZoneOffset;
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

    @Option(names = "--json", description = "One JSON object a line, for programs.")
    private boolean json;

    ShadowCommand(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var report = hub.open(ShadowLedger.class).report(organisation, last);
        if (json) {
            report.forEach(mail -> out.println(ShadowLine.of(mail)));
            return Console.FINE;
        }
        var zone = hub.configuration()
                .organisations()
                .flatMap(all -> all.named(organisation))
                .map(found -> found.zone())
                .orElse(ZoneOffset.UTC);
        report.forEach(mail -> ShadowPage.print(mail, zone, out));
        out.println(ShadowTotals.of(report));
        return Console.FINE;
    }
}
