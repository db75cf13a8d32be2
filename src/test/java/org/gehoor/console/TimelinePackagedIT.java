package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar gehoor.jar timeline …} as it is typed, with the configuration of another home. */
class TimelinePackagedIT {

    @TempDir
    Path folder;

    private PackagedHub packaged;

    @BeforeEach
    void isPackaged() {
        packaged = PackagedHub.in(folder);
    }

    @Test
    void answersOnOneLineAndStartsNeitherSpringNorItsLogging() throws IOException, InterruptedException {
        assertThat(packaged.exitOf(
                        "timeline",
                        "--organisation",
                        "solidaris",
                        "--received",
                        "2026-12-18T16:30",
                        "--event",
                        "2027-01-05T10:00=admissible",
                        "--home",
                        Path.of("").toAbsolutePath().toString(),
                        "--json"))
                .isZero();
        assertThat(packaged.said("out"))
                .singleElement()
                .asString()
                .startsWith("{\"organisation\":\"solidaris\",\"procedure\":\"solidaris\"")
                .contains(
                        "\"at\":\"2027-01-08T09:00:00+01:00\",\"weekday\":\"Friday\",\"kind\":\"letter\",\"what\":\"status\"");
        assertThat(packaged.said("err")).isEmpty();
        assertThat(packaged.said("classes"))
                .noneMatch(line -> line.contains("ch.qos.logback"))
                .noneMatch(line -> line.contains("org.springframework.context.support"))
                .noneMatch(line -> line.contains("org.apache.camel"));
    }

    @Test
    void aHomeWithoutConfigurationIsALineWithoutAStackTrace() throws IOException, InterruptedException {
        assertThat(packaged.exitOf("timeline", "--organisation", "solidaris", "--received", "2026-12-18T16:30"))
                .isEqualTo(Console.CONFIGURATION);
        assertThat(packaged.said("out")).isEmpty();
        assertThat(packaged.said("err"))
                .isNotEmpty()
                .allMatch(line -> line.contains("config/organisations"))
                .noneMatch(line -> line.startsWith("\tat "));
    }
}
