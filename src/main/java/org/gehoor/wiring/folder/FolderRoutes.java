package org.gehoor.wiring.folder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.RouteTemplateParameterSource;
import org.gehoor.organisation.Organisations;
import org.springframework.stereotype.Component;

/** For each organisation one route {@code paper:<organisation>} of the template {@code paper}. */
@Component
final class FolderRoutes implements RouteTemplateParameterSource {

    private static final List<String> TEMPLATES = List.of("paper");

    private final Organisations organisations;

    FolderRoutes(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> routeIds() {
        return TEMPLATES.stream()
                .flatMap(template -> organisations.all().stream().map(ours -> template + ":" + ours.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> parameters(String routeId) {
        String[] names = routeId.split(":", 2);
        return Map.of("templateId", names[0], "organisation", names[1]);
    }
}
