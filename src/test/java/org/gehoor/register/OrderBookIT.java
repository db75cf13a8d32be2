package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands on dossiers that lie in a real database. */
class OrderBookIT {

    private static final Actor MEDIATOR = new Actor("crm", List.of("mediator"), false);
    private static Rooms rooms;

    private OrderBook orders;
    private Registration dossier;

    @BeforeAll
    static void open() {
        rooms = Rooms.open("2026-03-16T09:00:00Z", "register");
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @BeforeEach
    void register() {
        orders = rooms.the(OrderBook.class);
        dossier = rooms.the(Register.class).enter(complaint("solidaris"));
    }

    @Test
    void isCarriedOutOnceHoweverOftenItComes() {
        CommandAnswer first = give("a", CommandType.ADMISSIBLE, null, MEDIATOR);
        assertThat(first.accepted()).isTrue();
        assertThat(first.facts()).containsExactly("admissible");
        assertThat(give("a", CommandType.ADMISSIBLE, null, MEDIATOR)).isEqualTo(first);
        assertThat(facts()).containsExactly("registered", "admissible", "stage.entered:investigation");
        assertThat(rooms.sql()
                        .sql("select seq from outbox where dossier = ? and target = 'handler' order by seq")
                        .param(dossier.dossier())
                        .query(Integer.class)
                        .list())
                .as("the queue that has it from now on is told by the stage")
                .contains(3)
                .doesNotContain(2);
    }

    @Test
    void anotherCommandUnderTheSameIdIsRefused() {
        give("b", CommandType.ADMISSIBLE, null, MEDIATOR);
        CommandAnswer other =
                give("b", CommandType.INADMISSIBLE, null, MEDIATOR, "reasons", "anoniem", "where_to_go", "x");
        assertThat(other.accepted()).isFalse();
        assertThat(other.reason()).contains("an id of its own");
    }

    @Test
    void isRefusedWithAReasonAndNothingDone() {
        CommandAnswer refused = give("c", CommandType.INADMISSIBLE, null, MEDIATOR);
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.reason()).isEqualTo("inadmissible needs reasons");
        assertThat(facts()).containsExactly("registered");
        assertThat(give("d", CommandType.ADMISSIBLE, 7, MEDIATOR).reason()).contains("has changed since version 7");
    }

    @Test
    void aStrangerLearnsNothingOfAConfidentialDossier() {
        CommandAnswer refused = give("e", CommandType.ADMISSIBLE, null, new Actor("jan", List.of("reception"), true));
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.reason()).isEqualTo("admissible is not theirs to give");
        assertThat(refused.version()).isNull();
    }

    @Test
    void anotherOrganisationsDossierIsNotThere() {
        Command command = command("f", CommandType.ADMISSIBLE, null, MEDIATOR);
        CommandAnswer answer = orders.carryOut(
                new Command("lm", "f", command.sha256(), MEDIATOR, dossier.number(), null, command.order()));
        assertThat(answer.reason()).isEqualTo("there is no dossier " + dossier.number());
    }

    @Test
    void ofTwoAtOnceOnOneVersionOneIsRefused() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<CommandAnswer>> answers = new ArrayList<>();
        for (String id : List.of("g", "h")) {
            answers.add(two.submit(() -> give(
                    id,
                    CommandType.RECORD_CONTACT,
                    0,
                    MEDIATOR,
                    "channel",
                    "phone",
                    "with",
                    "complainant",
                    "text",
                    "x")));
        }
        int accepted = 0;
        for (Future<CommandAnswer> answer : answers) {
            accepted += answer.get().accepted() ? 1 : 0;
        }
        two.shutdown();
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void nobodyMergesIntoADossierThatTheyMayNotRead() {
        Actor responsible = new Actor("karin", List.of("employee", "responsible"), true);
        Actor employee = new Actor("femke", List.of("employee"), true);
        Registration open = rooms.the(Register.class).enter(complaint("dijkstra"));
        Registration closed = rooms.the(Register.class).enter(complaint("dijkstra"));
        Order merge = new Order(CommandType.MERGE, Map.of("into", List.of(closed.number())), Map.of(), "");
        assertThat(dijkstra("m1", responsible, closed, bare(CommandType.HAND_OVER))
                        .accepted())
                .isTrue();
        assertThat(dijkstra("m2", responsible, closed, bare(CommandType.MARK_CONFIDENTIAL))
                        .accepted())
                .isTrue();

        assertThat(dijkstra("m3", employee, open, merge).reason())
                .isEqualTo("there is no dossier " + closed.number() + " to merge it into");
        assertThat(dijkstra("m4", responsible, open, merge).accepted()).isTrue();
    }

    private static Order bare(CommandType type) {
        return new Order(type, Map.of(), Map.of(), "");
    }

    private CommandAnswer dijkstra(String id, Actor actor, Registration dossier, Order order) {
        return orders.carryOut(new Command("dijkstra", id, id, actor, dossier.number(), null, order));
    }

    @Test
    void wordsAreKeptApartFromWhatTheProcedureSees() {
        give("i", CommandType.INADMISSIBLE, null, MEDIATOR, "reasons", "U bent geen lid.", "where_to_go", "x");
        RecordedFact fact = rooms.the(Dossiers.class).fact(dossier.dossier(), 2).orElseThrow();
        assertThat(fact.content().get("words")).isEqualTo(Map.of("reasons", "U bent geen lid.", "where_to_go", "x"));
        assertThat(fact.details()).doesNotContainKey("reasons").containsEntry("role", "mediator");
        assertThat(fact.actor()).isEqualTo("crm");
    }

    @Test
    void whatComesInForADossierThatWasMergedIsAddedToTheOther() {
        Registration other = rooms.the(Register.class).enter(complaint("solidaris"));
        assertThat(give("j", CommandType.MERGE, null, MEDIATOR, "into", dossier.number())
                        .reason())
                .isEqualTo("a dossier can't be merged into itself");
        give("k", CommandType.MERGE, null, MEDIATOR, "into", other.number());
        rooms.the(Register.class).join(dossier.dossier(), reply());
        assertThat(rooms.the(Dossiers.class).facts(other.dossier()))
                .extracting(RecordedFact::type)
                .containsExactly("registered", "complainant.replied");
        give("l", CommandType.UNMERGE, null, MEDIATOR, "reason", "toch een andere zaak");
        rooms.the(Register.class).join(dossier.dossier(), reply());
        assertThat(facts()).endsWith("complainant.replied");
    }

    private CommandAnswer give(String id, CommandType type, Integer version, Actor actor, String... fields) {
        return orders.carryOut(command(id, type, version, actor, fields));
    }

    private Command command(String id, CommandType type, Integer version, Actor actor, String... fields) {
        Map<String, List<String>> values = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            String name = fields[i];
            boolean isWords = type.fields().stream()
                    .anyMatch(field -> field.name().equals(name) && field.kind().words());
            if (isWords) {
                words.put(name, fields[i + 1]);
            } else {
                values.put(name, List.of(fields[i + 1]));
            }
        }
        return new Command(
                "solidaris",
                dossier.number() + id,
                type + String.join(",", fields),
                actor,
                dossier.number(),
                version,
                new Order(type, values, words, ""));
    }

    private List<String> facts() {
        return rooms.the(Dossiers.class).facts(dossier.dossier()).stream()
                .map(RecordedFact::type)
                .toList();
    }

    private static Contribution reply() {
        return new Contribution(
                2,
                rooms.clock().instant(),
                Channel.MAIL,
                new Party(null, "klager1@klager.example"),
                "Re: bon",
                "Nog iets.",
                List.of(),
                List.of(),
                new Evidence("our-token", false, "answers a letter of ours"));
    }

    static Complaint complaint(String organisation) {
        return complaint(organisation, rooms.clock().instant());
    }

    static Complaint complaint(String organisation, Instant now) {
        return new Complaint(
                organisation,
                1,
                now,
                Channel.MAIL,
                "klachten",
                "nl",
                new Party("Klaartje", "klager1@klager.example"),
                "Terugbetaling",
                "Ik kreeg te weinig terug.",
                List.of(),
                List.of("<1@klager.example>"),
                null,
                null);
    }
}
