package org.gehoor.wiring.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RouteTemplateParameterSource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.gehoor.console.Hub.LoadedRoutes;
import org.gehoor.intake.Reconciler;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;
import org.gehoor.wiring.Home;
import org.gehoor.wiring.Outage;
import org.gehoor.wiring.RouteFiles;
import org.gehoor.wiring.broker.JmsOnTrial;
import org.gehoor.wiring.delivery.DeliveryRoutes;
import org.gehoor.wiring.mailbox.MailboxesOnTrial;
import org.gehoor.wiring.route.BellsOnTrial;
import org.gehoor.wiring.route.NeededRoutes;

/** Loads the routes of a home into Camel, each file by itself, so that one mistake does not hide the next. */
final class RoutesOnTrial {

    private final Home home;
    private final Organisations organisations;
    private final Properties settings;
    private final Map<String, Object> doors = FrontDoors.hollow();
    private final List<Problem> problems = new ArrayList<>();
    private final Links links = new Links();
    private final Map<String, String> starts = new HashMap<>();
    private int routes;

    RoutesOnTrial(Home home, Organisations organisations, Properties settings) {
        this.home = home;
        this.organisations = organisations;
        this.settings = settings;
    }

    LoadedRoutes load() {
        problems.addAll(RouteFiles.problems(home));
        RouteFiles.of(home).forEach(this::load);
        // a file that is wrong has its own line, and its routes are not there: one line each is enough
        if (problems.isEmpty()) {
            problems.addAll(NeededRoutes.missing(
                    starts, mailboxes().stream().map(Mailbox::toString).toList(), names()));
        }
        problems.addAll(links.problems());
        return new LoadedRoutes(routes, problems);
    }

    private void load(Path file) {
        var name = "routes/" + file.getFileName();
        try (var camel = context()) {
            PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.resolveResource(camel, "file:" + file));
            for (String template : List.of("mailbox", "reconciliation")) {
                if (camel.getRouteTemplateDefinition(template) != null) {
                    for (Mailbox mailbox : mailboxes()) {
                        camel.addRouteFromTemplate(
                                template + ":" + mailbox,
                                template,
                                Map.of("organisation", mailbox.organisation(), "mailbox", mailbox.name()));
                    }
                }
            }
            if (camel.getRouteTemplateDefinition("commands") != null) {
                for (String organisation : names()) {
                    camel.addRouteFromTemplate(
                            "commands:" + organisation, "commands", Map.of("organisation", organisation));
                }
            }
            RouteTemplateParameterSource deliveries = new DeliveryRoutes(organisations, home);
            for (String id : deliveries.routeIds()) {
                Map<String, Object> parameters = deliveries.parameters(id);
                String template = String.valueOf(parameters.get("templateId"));
                if (camel.getRouteTemplateDefinition(template) != null) {
                    camel.addRouteFromTemplate(id, template, parameters);
                }
            }
            camel.getRouteConfigurationDefinitions().forEach(links::configuration);
            for (RouteDefinition route : List.copyOf(camel.getRouteDefinitions())) {
                links.route(name, route);
            }
            camel.start();
            camel.getRoutes()
                    .forEach(route ->
                            starts.put(route.getRouteId(), route.getEndpoint().getEndpointUri()));
            routes += camel.getRoutesSize();
        } catch (Exception e) {
            problems.add(new Problem(
                    name,
                    routeIn(e),
                    Outage.firstLine(e),
                    "correct it; routes/README.md says what may stand there",
                    Severity.ERROR));
        }
    }

    private DefaultCamelContext context() {
        var camel = new DefaultCamelContext();
        camel.setAutoStartup(false);
        camel.disableJMX();
        camel.getPropertiesComponent().setInitialProperties(settings);
        doors.forEach(camel.getRegistry()::bind);
        camel.getRegistry().bind("workers", ForkJoinPool.commonPool());
        camel.getRegistry().bind("couriers", ForkJoinPool.commonPool());
        camel.getRegistry().bind("carriers", ForkJoinPool.commonPool());
        camel.addComponent("bell", BellsOnTrial.component());
        camel.addComponent("jms", JmsOnTrial.component());
        camel.addComponent("commands", JmsOnTrial.listening());
        camel.addComponent("transcripts", JmsOnTrial.listening());
        camel.addComponent("mailbox", MailboxesOnTrial.component(organisations));
        camel.addComponent(
                "reconciliation", MailboxesOnTrial.reconciliation(organisations, (Reconciler) doors.get("reconciler")));
        return camel;
    }

    private List<String> names() {
        return organisations.all().stream().map(Organisation::name).toList();
    }

    private List<Mailbox> mailboxes() {
        return organisations.all().stream()
                .flatMap(of -> of.mailboxes().stream())
                .toList();
    }

    private static String routeIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FailedToCreateRouteException route && route.getRouteId() != null) {
                return route.getRouteId();
            }
            if (cause instanceof FailedToStartRouteException route && route.getRouteId() != null) {
                return route.getRouteId();
            }
        }
        return "route";
    }
}
