package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehoor.wiring.mailbox.MailboxStage.mail;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Mails, connections and databases that fail: each is blamed for its own, and nobody waits for another's. */
final class MailboxFaultsIT {

    private final MailboxStage stage = new MailboxStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void keepsAFailingMailAndTakesItsNeighbours() throws Exception {
        stage.deliver(mail("goed 1"));
        stage.deliver(mail("giftig"));
        stage.deliver(mail("goed 2"));
        stage.ledger.refuses = raw -> raw.contains("giftig");
        stage.look("Verwerkt");
        await().until(() -> stage.count("Verwerkt") == 2);
        await().until(() -> stage.ledger.failed.containsValue(3));
        assertThat(stage.count("INBOX")).isEqualTo(1);
        assertThat(stage.ledger.failed).hasSize(1);
    }

    @Test
    void doesNotStarveWhatLiesBehindFailingMails() throws Exception {
        for (int i = 0; i < 5; i++) {
            stage.deliver(mail("giftig"));
        }
        stage.deliver(mail("goed"));
        stage.ledger.refuses = raw -> raw.contains("giftig");
        stage.look("Verwerkt", Duration.ofMillis(50), 2, stage.serverPort());
        await().until(() -> stage.count("Verwerkt") == 1);
        assertThat(stage.count("INBOX")).isEqualTo(5);
    }

    @Test
    void countsNothingAgainstMailWhileTheDatabaseIsAway() throws Exception {
        stage.deliver(mail("wacht"));
        stage.ledger.away = new DataAccessResourceFailureException("weg");
        stage.look("Verwerkt");
        await().until(() -> stage.ledger.refusals > 3);
        assertThat(stage.ledger.failed).isEmpty();
        assertThat(stage.count("INBOX")).isEqualTo(1);
        stage.ledger.away = null;
        await().until(() -> stage.count("Verwerkt") == 1);
    }

    @Test
    void reconnectsByItselfAfterAnOutage() throws Exception {
        try (var wire = new ImapWire(stage.serverPort())) {
            stage.deliver(mail("voor"));
            stage.look("Verwerkt", Duration.ofMillis(100), 100, wire.port());
            await().until(() -> stage.count("Verwerkt") == 1);
            wire.cut();
            int before = wire.refused();
            await().until(() -> wire.refused() > before + 2);
            wire.mend();
            stage.deliver(mail("na"));
            await().until(() -> stage.count("Verwerkt") == 2);
            assertThat(stage.ledger.failed).isEmpty();
        }
    }

    @Test
    void setsAsideTheMailOnWhichTheConnectionAlwaysBreaks() throws Exception {
        try (var wire = new ImapWire(stage.serverPort())) {
            // fetched by itself, because of its size
            stage.deliver(mail("breekt") + "x".repeat(9 << 20));
            stage.deliver(mail("goed"));
            wire.breakOn("UID FETCH 1 (UID BODY.PEEK[])");
            stage.look("Verwerkt", Duration.ofMillis(100), 100, wire.port());
            await().atMost(Duration.ofSeconds(30)).until(() -> stage.count("Verwerkt") == 1);
            await().atMost(Duration.ofSeconds(30)).until(() -> stage.ledger.failed.getOrDefault(1L, 0) == 3);
            assertThat(stage.count("INBOX")).isEqualTo(1);
        }
    }

    @Test
    void fetchesOneByOneWhatTheServerRefusesTogether() throws Exception {
        try (var wire = new ImapWire(stage.serverPort())) {
            stage.deliver(mail("een"));
            stage.deliver(mail("twee"));
            wire.refuse("UID FETCH 1:2 (UID BODY.PEEK[])");
            stage.look("Verwerkt", Duration.ofMillis(100), 100, wire.port());
            await().until(() -> stage.count("Verwerkt") == 2);
            assertThat(wire.commands())
                    .anyMatch(command -> command.contains("UID FETCH 1:2 (UID BODY.PEEK[])"))
                    .anyMatch(command -> command.contains("UID FETCH 2 (UID BODY.PEEK[])"));
        }
    }
}
