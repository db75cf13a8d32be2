package org.gehoor.wiring.broker;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.RouteTemplateParameterSource;
import org.gehoor.organisation.Organisations;

/** For each organisation one route {@code commands:<organisation>} of the template {@code commands}. */
final class CommandRoutes implements RouteTemplateParameterSource {

    private static final String TEMPLATE = "commands";

    private final Organisations organisations;

    CommandRoutes(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> routeIds() {
        return organisations.all().stream()
                .map(organisation -> TEMPLATE + ":" + organisation.name())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> parameters(String routeId) {
        return Map.of("templateId", TEMPLATE, "organisation", routeId.substring(TEMPLATE.length() + 1));
    }
}
