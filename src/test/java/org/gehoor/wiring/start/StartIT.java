package org.gehoor.wiring.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartIT {

    @TempDir
    private Path data;

    @Test
    void everythingThatIsMissingIsListedAtOnceWithKeyAndRemedy() throws Exception {
        var hub = HubProcess.run(Path.of("").toAbsolutePath(), Map.of());
        assertThat(hub.exit()).isEqualTo(78);
        assertThat(hub.output())
                .contains("spring.datasource.url: is missing — name the PostgreSQL database")
                .contains("gehoor.smtp.host: is missing — ")
                .contains("${SOLIDARIS_KLACHTEN_PASSWORD} is not set — ")
                .contains("${DIJKSTRA_INFO_PASSWORD} is not set — ")
                .doesNotContain("\tat ");
    }

    @Test
    void aHomeWithoutRoutesOrOrganisationsIsRefused() throws Exception {
        var hub = HubProcess.run(data, settings());
        assertThat(hub.exit()).isEqualTo(78);
        assertThat(hub.output())
                .contains("routes: *.camel.yaml: there is none")
                .contains("config/organisations")
                .doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatIsNotPostgresIsRefused() throws Exception {
        var hub = HubProcess.run(home(), settings(), "--spring.datasource.url=jdbc:h2:mem:x");
        assertThat(hub.exit()).isEqualTo(78);
        assertThat(hub.output()).contains("spring.datasource.url: is not PostgreSQL");
    }

    @Test
    void anHttpPortInUseIsOneClearLine() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hub = HubProcess.run(home(), settings(), "--server.port=" + taken.getLocalPort());
            assertThat(hub.exit()).isEqualTo(1);
            assertThat(hub.output())
                    .contains("HTTP port " + taken.getLocalPort() + " is in use — ")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aBrokerPortInUseIsOneClearLine() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hub = HubProcess.run(home(), settings(), "--gehoor.broker.port=" + taken.getLocalPort());
            assertThat(hub.exit()).isEqualTo(1);
            assertThat(hub.output())
                    .contains("gehoor.broker.port")
                    .contains(String.valueOf(taken.getLocalPort()))
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aDatabaseThatIsAwayIsOneClearLine() throws Exception {
        var hub = HubProcess.run(
                home(), settings(), "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + Ports.free() + "/gehoor");
        assertThat(hub.exit()).isEqualTo(1);
        assertThat(hub.output()).contains("The database does not answer").doesNotContain("\tat ");
    }

    @Test
    void aMisspeltRouteNamesItsFileAndStopsTheStart() throws Exception {
        var home = copyOfHome();
        var file = home.resolve("routes/letters.camel.yaml");
        Files.writeString(file, Files.readString(file).replace("ref: letterWriter", "ref: letterWritr"));
        var hub = HubProcess.run(home, settings());
        assertThat(hub.exit()).isEqualTo(78);
        assertThat(hub.output()).contains("routes: ").contains("letterWritr").doesNotContain("\tat ");
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("SPRING_DATASOURCE_URL", Postgres.forTests().freshDatabase("start"));
        settings.put("GEHOOR_SMTP_HOST", "127.0.0.1");
        settings.put("GEHOOR_SMTP_SECURITY", "none");
        settings.put("GEHOOR_BROKER_PORT", "-1");
        settings.put("GEHOOR_BROKER_DATA", data.resolve("broker").toString());
        settings.put("SERVER_PORT", "0");
        settings.put("GEHOOR_DESK_FIRST_ADMIN", "false");
        for (var organisation : List.of("SOLIDARIS", "LM", "KANTOOR", "HUIDARTS", "DIJKSTRA")) {
            settings.put(organisation + "_KLACHTEN_PASSWORD", "x");
            settings.put(organisation + "_INFO_PASSWORD", "x");
        }
        return settings;
    }

    private static Path home() {
        return Path.of("").toAbsolutePath();
    }

    private Path copyOfHome() throws IOException {
        for (var folder : List.of("config", "routes")) {
            copy(home().resolve(folder), data.resolve(folder));
        }
        return data;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
