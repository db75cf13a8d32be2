package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of the server when its JVM is killed: it is found by its folder and ended, and nothing committed is lost. */
class PostgresOrphanIT {

    @TempDir
    Path folder;

    @AfterEach
    void endWhatATestLeft() {
        PostgresProcess.in(folder.resolve("data")).ifPresent(PostgresProcess::end);
    }

    @Test
    void endsTheOrphanOfAKilledJvmAndFindsItsData() throws Exception {
        int port = startInAJvmThatIsThenKilled();
        ProcessHandle orphan = ProcessHandle.of(pidInFile()).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (Postgres again = Postgres.keptIn(folder, port)) {
            assertThat(pidInFile()).isNotEqualTo(orphan.pid());
            JdbcClient sql = PostgresIT.connect(again.database("hub"));
            assertThat(sql.sql("select answer from kept").query(Integer.class).single())
                    .isEqualTo(42);
        }
    }

    @Test
    void leavesAStrangerAloneThatBearsThePidOfADeadServer() throws Exception {
        Postgres.keptIn(folder, 0).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    pidFile(), stranger.pid() + "\n" + folder.toRealPath().resolve("data") + "\n");

            Postgres.keptIn(folder, 0).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void leavesAServerAloneThatWorksInAnotherFolder(@TempDir Path elsewhere) throws Exception {
        Postgres.keptIn(folder, 0).close();
        try (Postgres other = Postgres.keptIn(elsewhere, 0)) {
            Files.copy(other.dataFolder().resolve("postmaster.pid"), pidFile());

            Postgres.keptIn(folder, 0).close();

            assertThat(PostgresProcess.in(other.dataFolder())).isPresent();
        }
    }

    @Test
    void startsOverAfterAKillInTheMiddleOfTheVeryFirstStart() throws IOException {
        Files.createDirectories(folder.resolve("data/base"));
        Files.writeString(folder.resolve("data/postgresql.conf"), "");

        try (Postgres postgres = Postgres.keptIn(folder, 0)) {
            assertThat(postgres.database("hub")).startsWith("jdbc:postgresql:");
        }
    }

    private int startInAJvmThatIsThenKilled() {
        try (OtherJvm jvm = OtherJvm.running(PostgresThatWaits.class, folder.toString())) {
            return Integer.parseInt(jvm.says("port "));
        }
    }

    private long pidInFile() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
    }

    private Path pidFile() {
        return folder.resolve("data/postmaster.pid");
    }
}
