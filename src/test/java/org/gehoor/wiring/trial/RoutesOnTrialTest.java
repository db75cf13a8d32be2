package org.gehoor.wiring.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.gehoor.console.Hub.LoadedRoutes;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.wiring.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoutesOnTrialTest {

    private static final Organisations EXAMPLE =
            Organisations.check(Path.of(""), name -> null).orThrow();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheRoutes() throws IOException {
        Files.createDirectory(folder.resolve("routes"));
        try (var routes = Files.list(Path.of("routes"))) {
            for (var route : routes.toList()) {
                Files.copy(route, folder.resolve("routes").resolve(route.getFileName()));
            }
        }
    }

    @Test
    void passesTheShippedRoutesWithOneForEachMailboxAndOrganisation() {
        var loaded = load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.routes()).isEqualTo(21 + 20 + 5 + 10 + 5);
    }

    @Test
    void namesFileAndRouteOfAMisspeltFrontDoor() {
        change("letters", "ref: letterWriter", "ref: letterWritr");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("routes/letters.camel.yaml: ")
                .contains("letterWritr");
    }

    @Test
    void namesAMisspeltMethod() {
        change("reading", "conclude(", "concluude(");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("routes/reading.camel.yaml: read-one: ")
                .contains("concluude");
    }

    @Test
    void namesAMisspeltStep() {
        change("post", "- split:", "- splitt:");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem.toString())
                .startsWith("routes/post.camel.yaml: ")
                .contains("splitt"));
    }

    @Test
    void namesACallThatNobodyAnswers() {
        change("relay", "direct:tell-the-handler", "direct:tell-the-handlr");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "routes/relay.camel.yaml: relay: direct:tell-the-handlr is called and no route begins there");
    }

    @Test
    void namesABellThatWakesNobody() {
        change("ticks", "bell:post", "bell:pst");
        assertThat(problems()).singleElement().asString().contains("bell:pst is called and no route begins there");
    }

    @Test
    void namesAFailureConfigurationThatDoesNotExist() {
        change("post", "routeConfigurationId: when-it-fails", "routeConfigurationId: when-it-fials");
        assertThat(problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                .contains("when-it-fials is no routeConfiguration"));
    }

    @Test
    void findsTheMistakesOfAllFilesInOneGo() {
        change("letters", "ref: letterWriter", "ref: letterWritr");
        change("reading", "conclude(", "concluude(");
        assertThat(problems()).hasSize(2);
    }

    @Test
    void refusesAHomeWithoutRoutes(@TempDir Path empty) {
        var loaded = new RoutesOnTrial(new Home(empty), EXAMPLE, settings()).load();
        assertThat(loaded.problems()).singleElement().asString().contains("there is none");
    }

    private void change(String route, String what, String into) {
        var file = folder.resolve("routes/" + route + ".camel.yaml");
        try {
            var text = Files.readString(file);
            assertThat(text).contains(what);
            Files.writeString(file, text.replace(what, into));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> problems() {
        return load().problems();
    }

    private LoadedRoutes load() {
        return new RoutesOnTrial(new Home(folder), EXAMPLE, settings()).load();
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.setProperty("gehoor.tick", "1000");
        settings.setProperty("gehoor.gather", "20");
        settings.setProperty("gehoor.gather-events", "20");
        return settings;
    }
}
