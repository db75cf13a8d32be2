package org.gehoor.wiring.start;

import java.util.HashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.route.NeededRoutes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stops a start that lacks a route: such a hub would look healthy and leave that work undone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RoutesAreThere implements ApplicationRunner {

    private final CamelContext camel;
    private final Organisations organisations;

    RoutesAreThere(CamelContext camel, Organisations organisations) {
        this.camel = camel;
        this.organisations = organisations;
    }

    @Override
    public void run(ApplicationArguments args) {
        var routes = new HashMap<String, String>();
        ((ModelCamelContext) camel)
                .getRouteDefinitions()
                .forEach(route -> routes.put(route.getId(), route.getInput().getEndpointUri()));
        // a route of a template has its address filled in only where it runs
        camel.getRoutes()
                .forEach(route ->
                        routes.put(route.getRouteId(), route.getEndpoint().getEndpointUri()));
        var mailboxes = organisations.all().stream()
                .flatMap(of -> of.mailboxes().stream())
                .map(Object::toString)
                .toList();
        var names = organisations.all().stream().map(Organisation::name).toList();
        var missing = NeededRoutes.missing(routes, mailboxes, names);
        if (!missing.isEmpty()) {
            throw new NotConfigured(missing);
        }
    }
}
