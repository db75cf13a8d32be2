package org.gehoor.story;

import java.nio.file.Path;
import java.time.Duration;
import org.gehoor.story.hub.ExternalBroker;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.MailServer.Protocol;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the hub leans on goes away and comes back: it recovers by itself, loses and doubles nothing, and says so once. */
class OutageStoryIT extends Tale {

    private static final String MAILBOX = "klachten@lm.example";
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final Path folder = temporary();
    private final int databasePort = Ports.free();
    private final ExternalBroker broker = ExternalBroker.started(folder.resolve("broker"), queues());
    private Postgres database = Postgres.keptIn(folder.resolve("postgres"), databasePort);

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.database(database.database("gehoor")).broker(broker);
    }

    @AfterAll
    void stopServers() {
        broker.close();
        database.close();
    }

    @Test
    void theMailboxesGoAway() {
        goesOnAfter("Mailbox lm/klachten", () -> hub().mail().stop(Protocol.IMAP), () -> hub().mail()
                .start(Protocol.IMAP));
    }

    private void goesOnAfter(String subject, Runnable gone, Runnable back) {}
}
