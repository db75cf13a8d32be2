package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gehoor.register.Channel;
import org.gehoor.register.YearTale;
import org.gehoor.testkit.Postgres;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar gehoor.jar report …} as it is typed, beside a database. */
class ReportPackagedIT {

    @TempDir
    Path folder;

    private final String packaged = System.getProperty("gehoor.jar", "");

    @BeforeEach
    void isPackaged() {
        Assumptions.assumeFalse(packaged.isEmpty(), "only after mvn package, which names its jar in gehoor.jar");
    }

    @Test
    void bothFilesAreNamedAfterOrganisationAndYear() throws IOException, InterruptedException {
        try (Rooms rooms = Rooms.open("2020-01-01T08:00:00Z", "register")) {
            new YearTale(rooms).complaint("lm", "a", Channel.MAIL, "2020-02-01T09:00:00Z");
            String database = rooms.the(HikariDataSource.class).getJdbcUrl();

            assertThat(exitOf(database))
                    .as(Files.readString(folder.resolve("err")))
                    .isZero();
        }
        assertThat(Files.readString(folder.resolve("lm-2020.csv"))).contains("balance;new;Ontvangen;1;");
        assertThat(Files.readString(folder.resolve("lm-2020.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(Files.readString(folder.resolve("out"))).contains("1 dossiers, all accounted for");
    }

    private int exitOf(String database) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        packaged,
                        "report",
                        "--organisation",
                        "lm",
                        "--year",
                        "2020")
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        command.environment().put("GEHOOR_HOME", Path.of("").toAbsolutePath().toString());
        command.environment().put("SPRING_DATASOURCE_URL", database);
        command.environment().put("SPRING_DATASOURCE_USERNAME", Postgres.USER);
        Process process = command.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
