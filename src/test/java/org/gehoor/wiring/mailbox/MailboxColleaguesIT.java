package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehoor.wiring.mailbox.MailboxStage.mail;

import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People work in the same mailbox: they are not disturbed, and do not disturb. */
final class MailboxColleaguesIT {

    private final MailboxStage stage = new MailboxStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void takesInWhatAPersonOpenedFlaggedOrMarkedAsDeletedFirst() throws Exception {
        stage.deliver(mail("gelezen"));
        stage.deliver(mail("gevlagd"));
        stage.deliver(mail("verwijderd"));
        stage.flag(1, Flags.Flag.SEEN, false);
        stage.flag(2, Flags.Flag.FLAGGED, false);
        stage.flag(3, Flags.Flag.DELETED, false);
        stage.look(null);
        await().until(() -> stage.ledger.stored.size() == 3);
    }

    @Test
    void neverExpungesWhatAColleagueMarkedAsDeleted() throws Exception {
        stage.deliver(mail("van een collega"));
        stage.flag(1, Flags.Flag.DELETED, false);
        stage.ledger.start = Instant.parse("2999-01-01T00:00:00Z");
        stage.look("Verwerkt");
        await().until(() -> stage.ledger.listings > 2);
        stage.stopLooking();
        assertThat(stage.count("INBOX")).isEqualTo(1);
        assertThat(stage.ledger.stored).isEmpty();
    }

    @Test
    void neverExpungesItEitherWhereTheServerCannotMove() throws Exception {
        try (var wire = new ImapWire(stage.serverPort(), " MOVE")) {
            stage.deliver(mail("van een collega"));
            stage.deliver(mail("voor ons"));
            stage.flag(1, Flags.Flag.DELETED, false);
            stage.ledger.refuses = raw -> raw.contains("collega");
            stage.look("Verwerkt", Duration.ofMillis(100), 100, wire.port());
            await().until(() -> stage.count("Verwerkt") == 1);
            await().until(() -> stage.count("INBOX") == 1);
            assertThat(wire.commands()).anyMatch(command -> command.contains("UID EXPUNGE 2"));
            assertThat(wire.commands()).noneMatch(command -> command.contains(" EXPUNGE") && !command.contains("UID"));
        }
    }

    @Test
    void leavesEverythingWhereTheServerCanNeitherMoveNorExpungeSingleMails() throws Exception {
        try (var wire = new ImapWire(stage.serverPort(), " MOVE", " UIDPLUS")) {
            stage.deliver(mail("blijft liggen"));
            stage.look("Verwerkt", Duration.ofMillis(100), 100, wire.port());
            await().until(() -> stage.ledger.listings > 3);
            assertThat(stage.ledger.stored).hasSize(1);
            assertThat(stage.count("INBOX")).isEqualTo(1);
            assertThat(stage.count("Verwerkt")).isZero();
        }
    }

    @Test
    void survivesThatAColleagueTakesAMailAwayWhileItIsLookedAt() throws Exception {
        stage.deliver(mail("eerst"));
        stage.deliver(mail("weg"));
        stage.ledger.beforeStoring = uid -> {
            if (uid == 1) {
                stage.flag(2, Flags.Flag.DELETED, true);
            }
        };
        stage.look("Verwerkt");
        await().until(() -> stage.count("Verwerkt") >= 1);
        stage.deliver(mail("daarna"));
        await().until(() -> stage.ledger.stored.containsKey(3L));
        assertThat(stage.ledger.failed).isEmpty();
    }
}
