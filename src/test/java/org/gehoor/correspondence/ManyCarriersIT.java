package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Several workers, and some that died or are late, carry the same post. */
class ManyCarriersIT {

    private static final String KLAGER = "klager1@klager.example";

    private final CorrespondenceRooms hub =
            CorrespondenceRooms.openWith("gehoor.letters.per-domain-per-hour", "0", "gehoor.letters.pause-above", "0");
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
    void aWorkerWhoseClaimIsVoidChangesNothingButWhatTheServerAccepted() {
        Outgoing stale = office.claim().get(0);
        hub.waitsAreOver();
        Outgoing current = office.claim().get(0);

        office.settle(new Delivery.TryLater(stale, "450 no", true));
        office.settle(new Delivery.Refused(stale, "550 no"));
        assertThat(hub.letter("state")).isEqualTo("sending");
        office.settle(new Delivery.Accepted(stale, hub.rooms().clock().instant(), "250 yes"));
        office.settle(new Delivery.Refused(current, "550 no"));
        assertThat(hub.letter("state")).isEqualTo("sent");
        assertThat(hub.facts(dossier)).containsExactly("registered", "message.sent:acknowledgement");
    }

    @Test
    void aClaimIsRenewedOnlyWhileItsLetterIsBeingSent() {
        Outgoing letter = office.claim().get(0);
        Leases leases = hub.the(Leases.class);
        leases.keep(letter);
        hub.waitsAreOver();
        leases.renew();
        assertThat(secondsToWait()).isBetween(50L, 60L);
        leases.letGo(letter);
        hub.waitsAreOver();
        leases.renew();
        assertThat(secondsToWait()).isLessThanOrEqualTo(0);
    }

    @Test
    void neverGivesTheSameLetterToTwo() throws Exception {
        for (int i = 0; i < 120; i++) {
            hub.complaint("solidaris", "k" + i + "@klager.example");
        }
        hub.writeAll();
        hub.writeAll();
        hub.writeAll();
        ExecutorService four = Executors.newFixedThreadPool(4);
        List<Future<List<Outgoing>>> claims = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            claims.add(four.submit(office::claim));
        }
        List<Long> claimed = new ArrayList<>();
        for (Future<List<Outgoing>> claim : claims) {
            claim.get().forEach(letter -> claimed.add(letter.letter()));
        }
        four.shutdown();
        assertThat(claimed).doesNotHaveDuplicates();
        office.claim().forEach(letter -> claimed.add(letter.letter()));
        assertThat(claimed).doesNotHaveDuplicates().hasSize(121);
    }

    @Test
    void leavesALetterWhoseDossierSomebodyWorksOn() {
        hub.the(TransactionTemplate.class).executeWithoutResult(status -> {
            hub.the(Dossiers.class).lock(dossier.dossier());
            List<Outgoing> meanwhile =
                    CompletableFuture.supplyAsync(office::claim).join();
            assertThat(meanwhile).isEmpty();
        });
        assertThat(office.claim()).hasSize(1);
    }

    @Test
    void doesNotBeginWhatWasClaimedTooLongAgo() {
        Outgoing letter = office.claim().get(0);
        Outgoing old = new Outgoing(
                letter.letter(),
                letter.dossier(),
                letter.organisation(),
                letter.kind(),
                letter.ordinal(),
                letter.attempt(),
                letter.claim(),
                System.nanoTime() - 1,
                letter.told(),
                letter.mail());
        office.settle(office.send(old));
        assertThat(hub.server().mails()).isEmpty();
        assertThat(hub.letter("state || ' ' || attempts")).isEqualTo("written 0");
        assertThat(hub.sendAll()).singleElement().isInstanceOf(Delivery.Accepted.class);
    }

    private long secondsToWait() {
        return Long.parseLong(hub.letter("round(extract(epoch from next_attempt_at - now()))"));
    }

    private static String withoutBoundaries(String mail) {
        return mail.replaceAll("----=_Part_[\\w.]+", "boundary");
    }
}
