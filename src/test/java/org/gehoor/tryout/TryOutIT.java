package org.gehoor.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.testkit.OtherJvm;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryOutIT {

    @TempDir
    Path folder;

    private final Map<String, Integer> ports = Map.of(
            "TRYOUT_SMTP", Ports.free(),
            "TRYOUT_IMAP", Ports.free(),
            "TRYOUT_HTTP", Ports.free(),
            "TRYOUT_BROKER", Ports.free(),
            "TRYOUT_POSTGRES", Ports.free());

    @AfterEach
    void endWhatATestLeft() {
        Postgres.endOrphanIn(folder.resolve("postgres"));
    }

    @Test
    void runsUntilItIsToldToStopAndThenLeavesNothingBehind() {
        try (OtherJvm tryOut = start()) {
            tryOut.says(Welcome.READY);
            assertThat(ports.values())
                    .filteredOn(port -> !port.equals(ports.get("TRYOUT_BROKER")))
                    .allMatch(TryOutIT::isTaken);

            assertThat(tryOut.terminate()).isEqualTo(128 + 15);

            assertThat(ports.values()).noneMatch(TryOutIT::isTaken);
        }
    }

    @Test
    void findsItsStateAfterAKill() throws SQLException {
        try (OtherJvm tryOut = start()) {
            tryOut.says(Welcome.READY);
            inTheDatabase("create table kept as select 42 as answer");
        }
        assertThat(ports.get("TRYOUT_POSTGRES")).as("port of the orphan").matches(TryOutIT::isTaken);

        try (OtherJvm again = start()) {
            again.says(Welcome.READY);
            assertThat(inTheDatabase("select answer from kept")).isEqualTo(42);
            again.terminate();
        }
    }

    @Test
    void saysInOneLineWhichPortIsTaken() throws IOException {
        int smtp = ports.get("TRYOUT_SMTP");
        try (ServerSocket stranger = new ServerSocket(smtp, 1, InetAddress.getLoopbackAddress());
                OtherJvm tryOut = start()) {
            assertThat(tryOut.ends()).isEqualTo(1);
            assertThat(tryOut.output())
                    .containsExactly("Port in use: " + stranger.getLocalPort() + " (SMTP). Stop the program that"
                            + " listens there, or choose another port with TRYOUT_SMTP.");
        }
    }

    @Test
    void leavesAnotherTryOutAloneThatRunsInTheSameFolder() throws SQLException {
        try (Postgres running = Postgres.keptIn(folder.resolve("postgres"), 0);
                OtherJvm second = start()) {
            assertThat(second.ends()).isEqualTo(1);
            assertThat(second.output()).singleElement().asString().contains("stop that program first");
            assertThat(running.freshDatabase("alive")).isNotEmpty();
        }
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        try (OtherJvm tryOut = OtherJvm.running(TryOut.class, "--tryout.http=web")) {
            assertThat(tryOut.ends()).isEqualTo(1);
            assertThat(tryOut.output())
                    .containsExactly("tryout.http: 'web' is no port — give a number from 1 to 65535");
        }
    }

    private OtherJvm start() {
        Map<String, String> environment = new HashMap<>();
        ports.forEach((name, port) -> environment.put(name, port.toString()));
        return OtherJvm.running(TryOut.class, List.of(), environment, "--tryout.folder=" + folder);
    }

    private int inTheDatabase(String sql) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + ports.get("TRYOUT_POSTGRES") + "/gehoor";
        try (Connection connection = DriverManager.getConnection(url, Postgres.USER, "");
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            try (ResultSet found = statement.getResultSet()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static boolean isTaken(int port) {
        return Ports.taken(List.of(new Ports.Wanted("", port, ""))).isPresent();
    }
}
