package org.gehoor.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HubArgumentsTest {

    private final HubArguments arguments = HubArguments.of(TryOutSettings.read("--tryout.http=8081"));

    @Test
    void pointsTheHubAtTheTryOutsServers() {
        assertThat(arguments.with())
                .contains(
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:54329/gehoor",
                        "--server.address=127.0.0.1",
                        "--server.port=8081",
                        "--gehoor.smtp.port=3025",
                        "--gehoor.broker.port=61616");
    }

    @Test
    void letsAPersonsArgumentReplaceOurs() {
        assertThat(arguments.with("--server.port=9000", "--debug"))
                .contains("--server.port=9000", "--debug")
                .doesNotContain("--server.port=8081");
    }
}
