package org.gehoor.wiring.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;

/** What one file says of another: Camel itself notices a call that nobody answers only when it is made. */
final class Links {

    private record Mention(String file, String route, String name) {}

    private final Set<String> listening = new HashSet<>();
    private final Set<String> configurations = new HashSet<>();
    private final List<Mention> calls = new ArrayList<>();
    private final List<Mention> failures = new ArrayList<>();

    void configuration(RouteConfigurationDefinition configuration) {
        configurations.add(configuration.getId());
    }

    void route(String file, RouteDefinition route) {
        listening.add(plain(route.getInput().getEndpointUri()));
        if (route.getRouteConfigurationId() != null) {
            failures.add(new Mention(file, route.getId(), route.getRouteConfigurationId()));
        }
        ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), ToDefinition.class)
                .forEach(to -> calls.add(new Mention(file, route.getId(), plain(to.getEndpointUri()))));
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        calls.stream()
                .filter(call -> call.name().startsWith("direct:") || call.name().startsWith("bell:"))
                .filter(call -> !listening.contains(call.name()))
                .forEach(
                        call -> problems.add(problem(call, "is called and no route begins there", "correct the name")));
        failures.stream()
                .filter(failure -> !configurations.contains(failure.name()))
                .forEach(failure -> problems.add(
                        problem(failure, "is no routeConfiguration", "name one of routes/when-it-fails.camel.yaml")));
        return problems;
    }

    private static Problem problem(Mention mention, String what, String remedy) {
        return new Problem(mention.file(), mention.route(), mention.name() + " " + what, remedy, Severity.ERROR);
    }

    private static String plain(String uri) {
        return uri.replaceFirst("\\?.*", "").replace("://", ":");
    }
}
