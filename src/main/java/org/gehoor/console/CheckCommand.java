package org.gehoor.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gehoor check}: every problem of configuration, letters and routes, or a summary; connects nowhere. */
@Command(
        name = "check",
        description = "Checks configuration, letters and routes without connecting anywhere. Exit 0: fine; 78: not.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    CheckCommand(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        var configuration = hub.configuration();
        var problems = new ArrayList<Problem>(hub.settings());
        problems.addAll(configuration.problems());
        // broken organisations leave no mailboxes, but the routes' own mistakes are told in the same breath
        var organisations = configuration.organisations().orElseGet(() -> new Organisations(List.of()));
        var routes = hub.routes(organisations);
        problems.addAll(routes.problems());

        var out = spec.commandLine().getOut();
        problems.stream().filter(Problem::isError).forEach(out::println);
        problems.stream().filter(problem -> !problem.isError()).forEach(warning -> out.println("warning: " + warning));
        long errors = problems.stream().filter(Problem::isError).count();
        if (errors > 0) {
            out.println(errors + (errors == 1 ? " problem" : " problems") + " in " + hub.home());
            return Console.CONFIGURATION;
        }
        out.println("Fine: " + summary(organisations) + ", " + routes.routes() + " routes. Nothing was connected.");
        return Console.FINE;
    }

    private static String summary(Organisations organisations) {
        var all = organisations.all();
        return all.size() + " organisations ("
                + String.join(", ", all.stream().map(of -> of.name()).toList()) + "), "
                + all.stream().mapToInt(of -> of.mailboxes().size()).sum() + " mailboxes, "
                + all.stream().mapToInt(of -> of.queues().size()).sum() + " queues";
    }
}
