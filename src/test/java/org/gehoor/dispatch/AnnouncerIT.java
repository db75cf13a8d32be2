package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gehoor.contract.Contracts;
import org.gehoor.register.ByHand;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.CountedStatements;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class AnnouncerIT {

    private Rooms rooms;
    private Announcer announcer;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "dispatch");
        announcer = rooms.the(Announcer.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void allFactsOfADossierAreClaimedTogetherAndInOrder() {
        long dossier = enter("kantoor");
        happens(dossier, "disagreed");
        enter("solidaris");
        List<Announcements> claimed = announcer.claim();

        assertThat(claimed).hasSize(2);
        assertThat(claimed.get(0).events())
                .extracting(Packed::type)
                .containsExactly(
                        "org.gehoor.event.registered.v1",
                        "org.gehoor.event.disagreed.v1",
                        "org.gehoor.event.stage.entered.v1");
        assertThat(claimed.get(0).events()).extracting(Packed::destination).containsOnly("gehoor.kantoor.events");
        assertThat(claimed).flatExtracting(Announcements::events).allSatisfy(event -> assertThat(
                        Contracts.objectionsToEvent(event.json()))
                .isEmpty());
        assertThat(announcer.claim()).as("ours for a lease").isEmpty();
    }

    @Test
    void anEventHoldsNoPersonAndNoWord() {
        enter("solidaris");
        Packed event = announcer.claim().get(0).events().get(0);

        assertThat(event.json())
                .contains("\"confidential\":true", "\"filed\":\"written\"", "\"version\":\"0.1-draft\"")
                .doesNotContain("Jo", "klager", "bon", "Te weinig", "\"mail\"");
    }

    @Test
    void aBatchIsClaimedInOneStatementAndTickedOffInOne() {
        for (int i = 0; i < 5; i++) {
            happens(enter("kantoor"), "disagreed");
        }
        try (CountedStatements statements = CountedStatements.start()) {
            List<Announcements> claimed = announcer.claim();
            claimed.forEach(dossier -> dossier.events().forEach(event -> announcer.sent(dossier, event)));
            announcer.delivered(claimed);
            assertThat(claimed).hasSize(5);
            assertThat(statements.seen()).hasSize(2);
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void whatWasNotSentIsToldAgainAndInOrder() {
        long dossier = enter("kantoor");
        happens(dossier, "disagreed");
        Announcements claimed = announcer.claim().get(0);
        announcer.sent(claimed, claimed.events().get(0));
        announcer.failed(claimed, "the broker refused");
        announcer.delivered(List.of(claimed));

        assertThat(waiting()).isEqualTo(2);
        enter("solidaris");
        assertThat(announcer.claim())
                .as("it waits, and others do not")
                .hasSize(1)
                .allSatisfy(other -> assertThat(other.events().get(0).id()).startsWith("solidaris/"));
        leasesEnd();
        assertThat(announcer.claim())
                .flatExtracting(Announcements::events)
                .extracting(Packed::id)
                .filteredOn(id -> id.startsWith("kantoor/"))
                .containsExactly(
                        claimed.events().get(1).id(), claimed.events().get(2).id());
    }

    @Test
    void aFactThatCannotBePackedHoldsBackItsOwnDossierOnly() {
        long dossier = enter("kantoor");
        happens(dossier, "disagreed");
        rooms.sql()
                .sql("update outbox set organisation = 'abolished' where dossier = ? and seq = 2 and target = 'events'")
                .param(dossier)
                .update();
        enter("solidaris");
        List<Announcements> claimed = announcer.claim();

        assertThat(claimed).flatExtracting(Announcements::events).hasSize(2);
        assertThat(claimed.get(0).events()).hasSize(1);
    }

    @Test
    void twoHubsNeverTellOneDossierAtTheSameTime() {
        long dossier = enter("kantoor");
        happens(dossier, "disagreed");
        List<Announcements> mine = new ArrayList<>();
        rooms.the(TransactionTemplate.class).executeWithoutResult(status -> {
            mine.addAll(announcer.claim());
            assertThat(inAnotherThread())
                    .as("while the first has not committed")
                    .isEmpty();
        });
        assertThat(mine).hasSize(1);
        assertThat(announcer.claim()).isEmpty();
    }

    @Test
    void handlersAndCrmsAreToldEachInTheirOwnTime() {
        enter("kantoor");
        assertThat(rooms.the(Dispatcher.class).claim()).hasSize(1);
        assertThat(announcer.claim()).hasSize(1);
    }

    private List<Announcements> inAnotherThread() {
        return CompletableFuture.supplyAsync(announcer::claim)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private void leasesEnd() {
        rooms.sql()
                .sql("update outbox set claimed_until = now() - interval '1 second'")
                .update();
    }

    private int waiting() {
        return rooms.sql()
                .sql("select count(*) from outbox where target = 'events'")
                .query(Integer.class)
                .single();
    }

    private void happens(long dossier, String type) {
        ByHand.record(bean -> rooms.the(bean), dossier, type, Map.of());
    }

    private long enter(String organisation) {
        return rooms.the(Register.class)
                .enter(new Complaint(
                        organisation,
                        1,
                        Instant.parse("2026-02-02T10:00:00Z"),
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        new Party("Jo Voorbeeld", "klager1@klager.example"),
                        "Te weinig",
                        "Een bon.",
                        List.of(),
                        List.of("a@klager.example"),
                        null,
                        null))
                .dossier();
    }
}
