package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.gehoor.correspondence.smtp.ScriptedSmtp;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostOfficeIT {

    private static final String KLAGER = "klager1@klager.example";

    private final CorrespondenceRooms hub = CorrespondenceRooms.open();
    private final PostOffice office = hub.the(PostOffice.class);
    private final Registration dossier = hub.complaint("solidaris", KLAGER);

    @BeforeEach
    void write() {
        assertThat(hub.writeAll()).hasSize(1);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void aLetterThatTheServerAcceptedIsSentAndMeetsItsPromise() {
        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.Accepted.class);

        assertThat(hub.letter("state || ' ' || attempts")).isEqualTo("sent 1");
        assertThat(hub.letter("evidence")).isEqualTo("250 2.0.0 fine");
        assertThat(hub.facts(dossier)).containsExactly("registered", "message.sent:acknowledgement");
        assertThat(hub.sql()
                        .sql("select details ->> 'told_on' from dossier_event where seq = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-02-23");
        assertThat(hub.sql()
                        .sql("select state from promise where promise = 'acknowledge'")
                        .query(String.class)
                        .single())
                .isEqualTo("met");
        assertThat(hub.sendAll()).isEmpty();
    }

    @Test
    void settlingTwiceChangesNothing() {
        Delivery delivery = hub.sendAll().get(0);
        office.settle(delivery);
        office.settle(new Delivery.Refused(delivery.letter(), "550 late"));
        assertThat(hub.letter("state")).isEqualTo("sent");
        assertThat(hub.facts(dossier)).hasSize(2);
    }

    @Test
    void aLetterClaimedByAWorkerThatDiedGoesOutWithTheSameMessageId() {
        Outgoing lost = office.claim().get(0);
        assertThat(office.claim()).as("ours for a minute").isEmpty();
        hub.waitsAreOver();

        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.Accepted.class);
        assertThat(hub.server().mails())
                .singleElement()
                .asString()
                .contains("Message-ID: " + lost.mail().messageId());
        assertThat(hub.letter("attempts")).isEqualTo("2");
    }

    @Test
    void aRepeatAfterALostAnswerIsTheSameMailByteForByte() {
        hub.server().answers(".", ScriptedSmtp.HANG_UP);
        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.TryLater.class);
        assertThat(hub.facts(dossier)).hasSize(1);
        assertThat(hub.sendAll()).as("not before its wait is over").isEmpty();

        hub.waitsAreOver();
        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.Accepted.class);
        List<String> mails = hub.server().mails();
        assertThat(mails).hasSize(2);
        assertThat(withoutBoundaries(mails.get(1))).isEqualTo(withoutBoundaries(mails.get(0)));
        assertThat(hub.facts(dossier)).containsExactly("registered", "message.sent:acknowledgement");
    }

    @Test
    void aServerThatSaysNotNowIsAskedAgainAtTheWrittenPace() {
        hub.server().answers("RCPT", "450 4.2.0 greylisted", "450 4.2.0 greylisted");
        hub.sendAll();
        assertThat(secondsToWait()).isBetween(50L, 60L);
        hub.waitsAreOver();
        hub.sendAll();
        assertThat(secondsToWait()).isBetween(290L, 300L);
        assertThat(hub.letter("state || ' ' || attempts || ' ' || evidence"))
                .isEqualTo("written 2 450 4.2.0 greylisted");
    }

    @Test
    void aLetterThatWasTriedForFiveDaysFailsAndItsHandlerIsTold() {
        hub.sql().sql("update letter set attempts = 18").update();
        hub.server().answers("RCPT", "450 4.2.0 mailbox full", "450 4.2.0 mailbox full");
        hub.sendAll();
        assertThat(hub.letter("state")).isEqualTo("written");
        hub.waitsAreOver();
        hub.sendAll();
        assertThat(hub.letter("state")).isEqualTo("failed");
        assertThat(hub.facts(dossier)).containsExactly("registered", "message.failed:acknowledgement");
    }

    @Test
    void aRefusalIsForGoodAndItsHandlerIsToldWithoutTheAddress() {
        hub.server().answers("RCPT", "550 5.1.1 <" + KLAGER + "> unknown");
        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.Refused.class);

        assertThat(hub.letter("state")).isEqualTo("failed");
        assertThat(hub.facts(dossier)).containsExactly("registered", "message.failed:acknowledgement");
        assertThat(hub.sql()
                        .sql("select details::text from dossier_event where seq = 2")
                        .query(String.class)
                        .single())
                .contains("550 5.1.1")
                .doesNotContain(KLAGER);
        assertThat(hub.count("outbox where seq = 2 and target = 'handler'")).isEqualTo(1);
        hub.waitsAreOver();
        assertThat(hub.sendAll()).isEmpty();
    }

    @Test
    void aNoticeThatFailsMakesNoFurtherNotice() {
        hub.sendAll();
        Registration other = hub.complaint("dijkstra", KLAGER);
        hub.oweNotice(other, "dijkstra", "intake", 1);
        hub.writeAll();
        hub.server().answers("RCPT", "550 5.1.1 no", "550 5.1.1 no");
        hub.sendAll();
        assertThat(hub.facts(other)).containsExactly("registered", "message.failed:acknowledgement");
        assertThat(hub.owed()).containsExactly("person notice:intake failed");
    }

    @Test
    void anOutageCostsNoAttemptAndIsOverWhenTheServerIsBack() {
        int port = hub.server().port();
        hub.server().close();
        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.TryLater.class);
        assertThat(hub.letter("state || ' ' || attempts")).isEqualTo("written 0");
        assertThat(office.claim()).as("while it is away nothing is taken").isEmpty();

        try (ScriptedSmtp again = ScriptedSmtp.startedOn(port)) {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !hub.sendAll()
                    .isEmpty());
            assertThat(again.mails()).hasSize(1);
            assertThat(hub.letter("state")).isEqualTo("sent");
        }
    }

    @Test
    void aLetterThatIsNoLongerOwedIsWithdrawnWhenItsTurnComes() {
        hub.sql().sql("update dossier set state = 'answered'").update();
        hub.sql().sql("update letter set kind = 'status'").update();
        assertThat(office.claim()).isEmpty();
        assertThat(hub.letter("state")).isEqualTo("withdrawn");
    }

    private long secondsToWait() {
        return Long.parseLong(hub.letter("round(extract(epoch from next_attempt_at - now()))"));
    }

    private static String withoutBoundaries(String mail) {
        return mail.replaceAll("----=_Part_[\\w.]+", "boundary");
    }
}
