package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxLedgerIT {

    private static final Instant NOW = Instant.parse("2026-02-02T10:00:00Z");

    private Rooms rooms;
    private MailboxLedger ledger;

    @BeforeEach
    void open() {
        rooms = Rooms.open(NOW.toString(), "register", "intake");
        ledger = rooms.the(MailboxLedger.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void whatArrivedBeforeTheMailboxWasFirstSeenIsLeftAlone() {
        ledger.start("solidaris", "klachten");
        rooms.clock().turnTo("2026-02-03T10:00:00Z");

        assertThat(ledger.unknown(
                        "solidaris",
                        "klachten",
                        1,
                        List.of(
                                new ListedMail(1, NOW.minusSeconds(1)),
                                new ListedMail(3, NOW.plusSeconds(60)),
                                new ListedMail(2, NOW))))
                .containsExactly(2L, 3L);
    }

    @Test
    void mailOfTheVerySecondInWhichTheMailboxWasFirstSeenIsTaken() {
        rooms.clock().turn(Duration.ofMillis(700));

        assertThat(ledger.start("solidaris", "klachten")).isEqualTo(NOW);
    }

    @Test
    void aMailThatWasTakenInIsKnownAlsoToAHubThatStartsAnew() throws IOException {
        take("klachten", 5);

        List<ListedMail> listing = List.of(new ListedMail(5, NOW), new ListedMail(6, NOW));
        assertThat(ledger.unknown("solidaris", "klachten", 1, listing)).containsExactly(6L);
        assertThat(anew().unknown("solidaris", "klachten", 1, listing)).containsExactly(6L);
        assertThat(ledger.unknown("solidaris", "klachten", 2, listing)).containsExactly(5L, 6L);
        assertThat(ledger.unknown("lm", "klachten", 1, listing)).containsExactly(5L, 6L);
    }

    @Test
    void aSecondDeliveryIsKnownAlready() throws IOException {
        take("klachten", 5);
        Received again = rooms.the(MailIntake.class).receive("solidaris", "klachten", mail(5));
        assertThat(again).isEqualTo(new Received.KnownAlready(1));
    }

    @Test
    void exactlyWhatIsCommittedMayBeMovedAndOnlyOnce() throws IOException {
        take("klachten", 5);
        take("klachten", 6);
        assertThat(ledger.toMove("solidaris", "klachten", 1)).containsExactly(5L, 6L);
        ledger.moved("solidaris", "klachten", 1, List.of(5L));
        assertThat(ledger.toMove("solidaris", "klachten", 1)).containsExactly(6L);
    }

    @Test
    void nothingIsMovedThatStaysInPlace() throws IOException {
        rooms.the(MailIntake.class).receive("dijkstra", "klachten", mail(5));
        assertThat(ledger.toMove("dijkstra", "klachten", 1)).isEmpty();
    }

    @Test
    void aMailThatCannotBeFetchedThreeTimesIsSetAsideByItsUid() {
        MailIntake intake = rooms.the(MailIntake.class);
        List<ListedMail> listing = List.of(new ListedMail(9, NOW));
        for (int i = 0; i < 2; i++) {
            intake.fetchFailed("solidaris", "klachten", mail(9), "BAD response");
            assertThat(ledger.unknown("solidaris", "klachten", 1, listing)).containsExactly(9L);
        }
        intake.fetchFailed("solidaris", "klachten", mail(9), "BAD response");

        assertThat(ledger.unknown("solidaris", "klachten", 1, listing)).isEmpty();
        assertThat(rooms.the(SetAsides.class).list("solidaris"))
                .extracting(WaitingMessage::reason)
                .containsExactly("unfetchable");
        assertThat(ledger.toMove("solidaris", "klachten", 1)).isEmpty();
    }

    private MailboxLedger anew() {
        return new MailboxLedger(rooms.sql(), rooms.the(org.gehoor.organisation.Organisations.class), rooms.clock());
    }

    private void take(String mailbox, long uid) throws IOException {
        rooms.the(MailIntake.class).receive("solidaris", mailbox, mail(uid));
    }

    private static MailIn mail(long uid) {
        return MailIn.of(uid, Mails.complaint("klager1@klager.example", "klachten@solidaris.example", "m" + uid));
    }
}
