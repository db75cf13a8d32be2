package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gehoor.register.DeliveryReport;
import org.gehoor.register.Fate;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from a report on a letter, once it is filed. */
class ReturnsIT {

    private static final String KLAGER = "klager1@klager.example";
    private static final Instant LATER = Instant.parse("2026-02-02T12:00:00Z");

    private final CorrespondenceRooms hub = CorrespondenceRooms.open();
    private final ReturnsClerk clerk = hub.the(ReturnsClerk.class);
    private final Registration dossier = hub.complaint("solidaris", KLAGER);
    private long messages = 100;

    @BeforeEach
    void write() {
        assertThat(hub.writeAll()).hasSize(1);
        hub.rooms().clock().turnTo("2026-02-02T12:00:00Z");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void aLetterThatCameBackHasMetNothingAndItsHandlerIsTold() {
        hub.sendAll();
        assertThat(hub.promise("acknowledge")).isEqualTo("met");

        report(Fate.FAILED, "5.1.1", "550 5.1.1 <" + KLAGER + "> unknown");

        assertThat(workAll()).containsExactly(Returned.CAME_BACK);
        assertThat(hub.letter("state")).isEqualTo("bounced");
        assertThat(hub.letter("evidence")).isEqualTo("250 2.0.0 fine");
        assertThat(hub.letter("reported"))
                .isEqualTo("2026-02-02T12:00:00Z failed 5.1.1: 550 5.1.1 <[address]> unknown");
        assertThat(hub.promise("acknowledge")).isEqualTo("open");
        assertThat(hub.facts(dossier)).endsWith("message.automatic", "message.bounced:acknowledgement");
        assertThat(hub.toldHandlers()).containsExactly("registered", "message.bounced:acknowledgement");
        assertThat(details("message.bounced:acknowledgement"))
                .contains("5.1.1", "the address does not work")
                .doesNotContain("klager");
        assertThat(hub.owed()).isEmpty();
    }

    @Test
    void givingUpAfterTemporaryFailuresIsAFailure() {
        hub.sendAll();
        report(Fate.FAILED, "4.4.1", "connection timed out");

        assertThat(workAll()).containsExactly(Returned.CAME_BACK);
        assertThat(hub.promise("acknowledge")).isEqualTo("open");
    }

    @Test
    void theSecondBounceChangesNothing() {
        hub.sendAll();
        report(Fate.FAILED, "5.1.1", null);
        workAll();
        String once = hub.letter("reported || settled_at");

        report(Fate.FAILED, "5.2.2", null);
        report(Fate.DELAYED, "4.4.1", null);

        assertThat(workAll()).containsExactly(Returned.NOTHING, Returned.NOTHING);
        assertThat(hub.letter("reported || settled_at")).isEqualTo(once);
        assertThat(hub.toldHandlers()).hasSize(2);
    }

    @Test
    void workingAReportOffTwiceDoesItOnce() {
        hub.sendAll();
        report(Fate.FAILED, "5.1.1", null);
        List<Long> due = clerk.claim();

        assertThat(clerk.work(due.get(0))).isEqualTo(Returned.CAME_BACK);
        assertThat(clerk.work(due.get(0))).isEqualTo(Returned.NOTHING);
        assertThat(clerk.claim()).isEmpty();
        assertThat(hub.facts(dossier)).containsOnlyOnce("message.bounced:acknowledgement");
    }

    @Test
    void aDelayIsNotedAndAFailureAfterItCounts() {
        hub.sendAll();
        report(Fate.DELAYED, "4.4.1", "still trying");

        assertThat(workAll()).containsExactly(Returned.NOTED);
        assertThat(hub.letter("state")).isEqualTo("sent");
        assertThat(hub.promise("acknowledge")).isEqualTo("met");
        assertThat(hub.facts(dossier)).endsWith("message.delayed:acknowledgement");
        assertThat(hub.toldHandlers()).containsExactly("registered");

        report(Fate.FAILED, "4.4.7", null);
        assertThat(workAll()).containsExactly(Returned.CAME_BACK);
        assertThat(hub.letter("reported").lines()).hasSize(2);
        assertThat(hub.promise("acknowledge")).isEqualTo("open");
    }

    @Test
    void aDeliveryIsNotedWithTheLetterAlone() {
        hub.sendAll();
        report(Fate.DELIVERED, "2.0.0", null);

        assertThat(workAll()).containsExactly(Returned.NOTED);
        assertThat(hub.letter("state || ' ' || reported")).isEqualTo("sent 2026-02-02T12:00:00Z delivered 2.0.0");
        assertThat(hub.promise("acknowledge")).isEqualTo("met");
        assertThat(hub.facts(dossier)).endsWith("message.sent:acknowledgement", "message.automatic");
    }

    @Test
    void aBounceThatIsQuickerThanOurOwnBookkeepingWaitsForIt() {
        List<Outgoing> claimed = hub.the(PostOffice.class).claim();
        report(Fate.FAILED, "5.1.1", null);
        assertThat(workAll()).containsExactly(Returned.WAITS);

        hub.registerCanNotRead("solidaris");
        hub.the(PostOffice.class).settle(hub.the(PostOffice.class).send(claimed.get(0)));
        hub.rooms().clock().turn(Duration.ofMinutes(1));
        assertThat(workAll()).containsExactly(Returned.WAITS);

        hub.registerReadsAgain();
        hub.waitsAreOver();
        hub.the(Bookkeeper.class).claim().forEach(hub.the(Bookkeeper.class)::record);
        hub.rooms().clock().turn(Duration.ofMinutes(1));
        assertThat(workAll()).containsExactly(Returned.CAME_BACK);
        assertThat(hub.facts(dossier)).endsWith("message.sent:acknowledgement", "message.bounced:acknowledgement");
        assertThat(hub.promise("acknowledge")).isEqualTo("open");
    }

    @Test
    void aLetterThatWasNeverSentCanNotComeBack() {
        hub.server().answers("RCPT", "550 5.1.1 no");
        hub.sendAll();
        report(Fate.FAILED, "5.1.1", null);

        assertThat(workAll()).containsExactly(Returned.NOTHING);
        assertThat(hub.letter("state")).isEqualTo("failed");
        assertThat(hub.toldHandlers()).containsExactly("registered", "message.failed:acknowledgement");
    }

    @Test
    void aNoticeThatCameBackIsAPersonsToSolve() {
        hub.sendAll();
        hub.oweNotice(hub.complaint("dijkstra", "jan@klager.example"), "dijkstra", "intake", 1);
        hub.writeAll();
        hub.sendAll();
        String name = hub.sql()
                .sql("select message_id from letter where addressee = 'handler'")
                .query(String.class)
                .single();
        long about = hub.sql()
                .sql("select dossier from letter where addressee = 'handler'")
                .query(Long.class)
                .single();

        hub.the(Register.class)
                .fileReport(about, ++messages, LATER, new DeliveryReport(name, Fate.FAILED, "5.1.1", null));

        assertThat(workAll()).containsExactly(Returned.CAME_BACK);
        assertThat(hub.owed()).containsExactly("person notice:intake bounced");
        assertThat(hub.count("letter where state = 'bounced' and addressee = 'handler'"))
                .isEqualTo(1);
        assertThat(hub.count("dossier_event where type like 'message.bounced%'"))
                .isZero();
    }

    @Test
    void aClosedDossierStillLearnsOfIt() {
        hub.sendAll();
        hub.sql()
                .sql("insert into dossier_event (dossier, seq, type, at, recorded_at, actor, details)"
                        + " values (?, 3, 'closed', '2026-02-02T11:00:00Z', now(), 'An', '{}')")
                .param(dossier.dossier())
                .update();
        hub.sql().sql("update dossier set state = 'closed', last_seq = 3").update();
        report(Fate.FAILED, "5.1.1", null);

        assertThat(workAll()).containsExactly(Returned.CAME_BACK);
        assertThat(hub.facts(dossier)).endsWith("closed", "message.automatic", "message.bounced:acknowledgement");
        assertThat(hub.sql()
                        .sql("select state from dossier")
                        .query(String.class)
                        .single())
                .isEqualTo("closed");
    }

    @Test
    void whatCanNotBeWorkedOffWaitsAndAPersonKnows() {
        hub.sendAll();
        report(Fate.FAILED, "5.1.1", null);
        hub.registerCanNotRead("solidaris");
        for (int i = 0; i < 2; i++) {
            failAll();
            hub.rooms().clock().turn(Duration.ofMinutes(1));
        }
        assertThat(hub.owed()).contains("person report not worked off");
        assertThat(hub.letter("state")).isEqualTo("sent");

        hub.registerReadsAgain();
        hub.rooms().clock().turn(Duration.ofHours(1));
        assertThat(workAll()).containsExactly(Returned.CAME_BACK);
        assertThat(hub.owed()).isEmpty();
    }

    private void report(Fate fate, @Nullable String status, @Nullable String words) {
        String name = hub.letter("message_id");
        hub.the(Register.class)
                .fileReport(dossier.dossier(), ++messages, LATER, new DeliveryReport(name, fate, status, words));
    }

    private List<Returned> workAll() {
        hub.sql().sql("update due_moment set claimed_until = null").update();
        return clerk.claim().stream().map(clerk::work).toList();
    }

    /** As the route does it. */
    private void failAll() {
        for (long due : clerk.claim()) {
            try {
                clerk.work(due);
            } catch (RuntimeException e) {
                clerk.notWorked(due, e);
            }
        }
    }

    private String details(String type) {
        return hub.sql()
                .sql("select details::text from dossier_event where type = ?")
                .param(type)
                .query(String.class)
                .single();
    }
}
