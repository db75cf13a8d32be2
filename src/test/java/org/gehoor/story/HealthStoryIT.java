package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.MailServer.Protocol;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** What a monitor learns: probes that never kill for somebody else's outage, and figures to set alarms on. */
class HealthStoryIT extends Tale {

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Test
    void aMailServerThatIsAwayDegradesAndKillsNobody() {
        Patiently.until("all well", () -> health().contains("\"mailboxes\":{\"status\":\"UP\""));
        hub().mail().stop(Protocol.IMAP);
        // three looks of a second each, ten seconds of grace, and what is kept for ten
        Patiently.until(
                "degraded", Duration.ofMinutes(1), () -> health().contains("\"mailboxes\":{\"status\":\"DEGRADED\""));
        // each mailbox is late at a moment of its own
        Patiently.until("this one too", () -> health().contains("lm/klachten\":\"last listed"));
        for (var probe : new String[] {"", "/liveness", "/readiness"}) {
            assertThat(hub().web().get("/actuator/health" + probe).status())
                    .as(probe)
                    .isEqualTo(200);
        }
        hub().mail().start(Protocol.IMAP);
        Patiently.until("all well again", () -> health().contains("\"mailboxes\":{\"status\":\"UP\""));
    }

    @Test
    void everyFigureHasAValue() {
        var figures = hub().web().get("/actuator/prometheus").text().lines().toList();
        for (var name : new String[] {
            "complaints_poll_age_seconds{mailbox=\"lm/klachten\"}",
            "complaints_outbox_pending",
            "complaints_outbox_oldest_seconds",
            "complaints_letters_pending",
            "complaints_letters_held",
            "complaints_dlq_messages"
        }) {
            assertThat(figures).as(name).anyMatch(line -> line.startsWith(name) && line.matches(".* [0-9.E-]+"));
        }
    }

    private String health() {
        return hub().web().get("/actuator/health").text();
    }
}
