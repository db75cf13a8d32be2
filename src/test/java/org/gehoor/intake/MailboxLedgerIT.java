package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void takesMailOfTheVerySecondInWhichTheMailboxWasConfigured() {
        rooms.clock().turnTo("2026-02-02T10:00:00.700Z");

        assertThat(ledger.start("solidaris", "klachten")).isEqualTo(NOW);
        assertThat(ledger.unknown("solidaris", "klachten", 7, List.of(new ListedMail(2, NOW))))
                .containsExactly(2L);
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
        assertThat(ledger.unknown("solidaris", "klachten", 1, listing))
                .as("a server that is ill for a moment")
                .containsExactly(9L);
        rooms.clock().turnTo(NOW.plusSeconds(60).toString());
        intake.fetchFailed("solidaris", "klachten", mail(9), "BAD response");

        assertThat(ledger.unknown("solidaris", "klachten", 1, listing)).isEmpty();
        assertThat(rooms.the(SetAsides.class).list("solidaris"))
                .extracting(WaitingMessage::reason)
                .containsExactly("unfetchable");
        assertThat(ledger.toMove("solidaris", "klachten", 1)).isEmpty();
    }

    @Test
    void replayingWhatCouldNotBeFetchedHasItFetchedAgain() throws IOException {
        MailIntake intake = rooms.the(MailIntake.class);
        for (int i = 0; i < 3; i++) {
            rooms.clock().turnTo(NOW.plusSeconds(30 * i).toString());
            intake.fetchFailed("solidaris", "klachten", mail(9), "BAD response");
        }
        SetAsides tray = rooms.the(SetAsides.class);
        assertThat(tray.judge(1, SetAsides.Judgement.COMPLAINT, "An")).isInstanceOf(SetAsides.Answer.Refused.class);
        assertThat(tray.replay(1)).isInstanceOf(SetAsides.Answer.Done.class);

        List<ListedMail> listing = List.of(new ListedMail(9, NOW));
        assertThat(ledger.unknown("solidaris", "klachten", 1, listing)).containsExactly(9L);
        assertThat(intake.receive("solidaris", "klachten", mail(9))).isEqualTo(new Received.Stored(1));
        assertThat(ledger.unknown("solidaris", "klachten", 1, listing)).isEmpty();
        assertThat(rooms.the(Reader.class).claim()).hasSize(1);
    }

    @Test
    void aMailThatIsLongerThanItsServerSaysIsNotStoredCut() throws IOException {
        byte[] large = new byte[(40 << 20) + 1];
        byte[] head = Mails.complaint("klager1@klager.example", "klachten@solidaris.example", "a");
        System.arraycopy(head, 0, large, 0, head.length);
        Received received = rooms.the(MailIntake.class)
                .receive("solidaris", "klachten", new FetchedMailThatLies(MailIn.of(4, large)));

        assertThat(received).isInstanceOf(Received.LeftOnServer.class);
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
