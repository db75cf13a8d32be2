package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterIT {

    private Rooms rooms;
    private Register register;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-12-31T22:59:00Z", "register");
        register = rooms.the(Register.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void numbersHaveNoGapsAlsoWhenRegistrationsFailOrCollide() throws Exception {
        ExecutorService six = Executors.newFixedThreadPool(6);
        List<Future<String>> numbers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean fails = i % 3 == 0;
            long message = i;
            numbers.add(six.submit(() -> entered(message, fails)));
        }
        Set<String> given = new TreeSet<>();
        for (Future<String> number : numbers) {
            given.add(number.get());
        }
        six.shutdown();
        given.remove("failed");

        assertThat(given).hasSize(40);
        assertThat(given.stream().map(number -> Integer.parseInt(number.substring(5, 11))))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void aNewSeriesBeginsAtLocalNewYear() {
        assertThat(register.enter(complaint("solidaris", 1)).number()).isEqualTo("2026-000001-16");
        rooms.clock().turn(Duration.ofMinutes(1));
        assertThat(register.enter(complaint("solidaris", 2)).number()).startsWith("2027-000001-");
        assertThat(register.enter(complaint("dijkstra", 3)).number()).startsWith("K-2027-0001-");
    }

    @Test
    void aReplyToAClosedDossierIsFiledAndTheHandlerAsked() {
        long dossier = register.enter(complaint("solidaris", 1)).dossier();
        rooms.the(TransactionTemplate.class).executeWithoutResult(open -> rooms.the(History.class)
                .append(
                        rooms.the(Dossiers.class).lock(dossier),
                        new NewFact("closed", rooms.clock().instant(), Map.of(), null),
                        false));
        assertThat(dossier(dossier).state()).isEqualTo("closed");

        register.join(
                dossier,
                new Contribution(
                        2,
                        rooms.clock().instant(),
                        Channel.MAIL,
                        new Party(null, "klager1@klager.example"),
                        "Re: bon",
                        "Bedankt!",
                        List.of(),
                        List.of(),
                        new Evidence("our-token", false, "answers a letter of ours")));

        assertThat(dossier(dossier).state()).isEqualTo("closed");
        assertThat(rooms.the(Dossiers.class).facts(dossier)).last().satisfies(fact -> assertThat(fact.details())
                .containsEntry("closed", "true"));
        assertThat(rooms.the(DueMoments.class).waitingForAPerson("solidaris"))
                .filteredOn(due -> Long.valueOf(dossier).equals(due.dossier()))
                .extracting(DueMoment::what)
                .containsExactly("reply to a closed dossier");
    }

    private Dossier dossier(long id) {
        return rooms.the(Dossiers.class).find(id).orElseThrow();
    }

    @Test
    void aLetterAcceptedByTheMailServerMeetsThePromiseToAcknowledge() {
        long dossier = register.enter(complaint("solidaris", 1)).dossier();
        register.letterWritten(
                rooms.the(Dossiers.class).lock(dossier), List.of("<a@solidaris.example>"), "klager1@klager.example");
        assertThat(state(dossier, "acknowledge")).isEqualTo("open");

        register.letterAccepted(dossier, "acknowledgement", 1, Instant.parse("2026-12-31T23:00:05Z"), Map.of());
        assertThat(state(dossier, "acknowledge")).isEqualTo("met");
        assertThat(state(dossier, "status")).isEqualTo("open");
    }

    @Test
    void aLetterThatFailsLeavesThePromiseOpenAndTellsTheHandler() {
        long dossier = register.enter(complaint("solidaris", 1)).dossier();
        register.letterFailed(dossier, "acknowledgement", 1, "550 no such user");

        assertThat(state(dossier, "acknowledge")).isEqualTo("open");
        assertThat(waiting()).containsExactly(1, 2);
    }

    @Test
    void aDossiersFactsAreToldInOrderAndOneThatFailsHoldsBackNoOther() {
        long first = register.enter(complaint("solidaris", 1)).dossier();
        register.letterFailed(first, "acknowledgement", 1, "550 no such user");
        long second = register.enter(complaint("solidaris", 2)).dossier();
        Outbox outbox = rooms.the(Outbox.class);

        List<Parcel> heads = outbox.claim("handler", 10);
        assertThat(heads).extracting(Parcel::dossier).containsExactlyInAnyOrder(first, second);
        assertThat(heads).extracting(Parcel::seq).containsOnly(1);
        assertThat(outbox.claim("handler", 10)).isEmpty();

        heads.stream().filter(parcel -> parcel.dossier() == first).forEach(outbox::failed);
        heads.stream().filter(parcel -> parcel.dossier() == second).forEach(parcel -> outbox.delivered(parcel.id()));
        assertThat(outbox.claim("handler", 10)).isEmpty();
        assertThat(waiting()).containsExactly(1, 2);
    }

    @Test
    void theSameThingIsOwedOnceAndDoneOnce() {
        long dossier = register.enter(complaint("solidaris", 1)).dossier();
        DueMoments due = rooms.the(DueMoments.class);
        List<Long> claimed = due.claim(DueKind.LETTER, 10);
        assertThat(claimed).hasSize(1);
        assertThat(due.claim(DueKind.LETTER, 10)).isEmpty();

        new TransactionTemplate(rooms.the(org.springframework.transaction.PlatformTransactionManager.class))
                .executeWithoutResult(status -> {
                    assertThat(due.lockOpen(claimed.get(0))
                                    .orElseThrow()
                                    .dossier()
                                    .id())
                            .isEqualTo(dossier);
                    due.done(claimed.get(0), "written");
                });
        assertThat(due.lockOpen(claimed.get(0))).isEmpty();
        // a further fact recomputes what is owed, and what was done stays done
        register.noteCopy(dossier, 7, Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(due.claim(DueKind.LETTER, 10)).isEmpty();
    }

    private String entered(long message, boolean fails) {
        if (!fails) {
            return register.enter(complaint("solidaris", message)).number();
        }
        assertThatThrownBy(() -> rooms.the(TransactionTemplate.class).executeWithoutResult(status -> {
                    register.enter(complaint("solidaris", message));
                    throw new IllegalStateException("the reader fails after registering");
                }))
                .isInstanceOf(IllegalStateException.class);
        return "failed";
    }

    private String state(long dossier, String promise) {
        return rooms.the(Dossiers.class).promises(dossier).stream()
                .filter(any -> any.promise().equals(promise))
                .map(DatedPromise::state)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> waiting() {
        return rooms
                .sql()
                .sql("select seq from outbox where target = 'handler' order by id")
                .query(Integer.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static Complaint complaint(String organisation, long message) {
        return new Complaint(
                organisation,
                message,
                Instant.parse("2026-12-31T22:50:00Z"),
                Channel.MAIL,
                "klachten",
                "nl",
                new Party("Jo", "klager1@klager.example"),
                "Verkeerd bedrag",
                "Te weinig terug, met een \0 en een halve \ud83d.",
                List.of(),
                List.of("<" + message + "@klager.example>"),
                null,
                null);
    }
}
