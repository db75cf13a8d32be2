package org.gehoor.wiring.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.RouteTemplateParameterSource;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For each organisation one route of each template in {@code routes/transcripts.camel.yaml}. */
public final class TranscriptRoutes implements RouteTemplateParameterSource {

    /** One takes the files of a folder, one what is sent to the broker. */
    public static final List<String> TEMPLATES = List.of("transcripts-in-folder", "transcripts-on-broker");

    private static final Logger LOG = LoggerFactory.getLogger(TranscriptRoutes.class);
    private static final Path DROPPED = Path.of("transcripts");

    private final Organisations organisations;
    private final Home home;

    public TranscriptRoutes(Organisations organisations, Home home) {
        this.organisations = organisations;
        this.home = home;
    }

    @Override
    public Set<String> routeIds() {
        return TEMPLATES.stream()
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
                folder(names[1]).toString());
    }

    /** Whoever drops files finds a place for them; without one the hub does all its other work. */
    void makeFolders() {
        for (Organisation organisation : organisations.all()) {
            Path folder = folder(organisation.name());
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

    private Path folder(String organisation) {
        return home.resolve(DROPPED.resolve(organisation));
    }
}
