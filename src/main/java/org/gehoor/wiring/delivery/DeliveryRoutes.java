package org.gehoor.wiring.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.RouteTemplateParameterSource;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For each organisation one route of each template in {@code routes/paper.camel.yaml} and {@code transcripts.camel.yaml}. */
public final class DeliveryRoutes implements RouteTemplateParameterSource {

    private static final String TRANSCRIPTS = "transcripts";

    /** Template → the folder whose files it takes; the one on the broker needs none. */
    private static final Map<String, String> TEMPLATES =
            Map.of("paper", "paper", "transcripts-in-folder", TRANSCRIPTS, "transcripts-on-broker", TRANSCRIPTS);

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRoutes.class);

    private final Organisations organisations;
    private final Home home;

    public DeliveryRoutes(Organisations organisations, Home home) {
        this.organisations = organisations;
        this.home = home;
    }

    @Override
    public Set<String> routeIds() {
        return TEMPLATES.keySet().stream()
                .flatMap(template -> organisations.all().stream().map(of -> template + ":" + of.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> parameters(String routeId) {
        String[] names = routeId.split(":", 2);
        return Map.of(
                "templateId",
                names[0],
                "organisation",
                names[1],
                "folder",
                folder(String.valueOf(TEMPLATES.get(names[0])), names[1]).toString());
    }

    /** Whoever drops transcripts finds a place for them; without one the hub does all its other work. A scanner's is watched where it is. */
    void makeFolders() {
        for (Organisation organisation : organisations.all()) {
            Path folder = folder(TRANSCRIPTS, organisation.name());
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                LOG.warn(
                        "The folder {} can't be made ({}): no transcripts come in there — make it, and let the hub write in it",
                        folder,
                        e.getClass().getSimpleName());
            }
        }
    }

    private Path folder(String kind, String organisation) {
        return home.resolve(Path.of(kind, organisation));
    }
}
