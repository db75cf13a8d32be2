package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehoor.contract.Contracts;
import org.gehoor.register.AttachedFile;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Parcel;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.CountedStatements;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatcherIT {

    private static final Instant ARRIVED = Instant.parse("2026-02-02T10:00:00Z");
    private static final Party KLAGER = new Party("Jo Voorbeeld", "klager1@klager.example");
    private static final AttachedFile FILE =
            new AttachedFile(UUID.randomUUID(), "bon.pdf", "application/pdf", 12, "0".repeat(64), null);

    private Rooms rooms;
    private Register register;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "dispatch");
        register = rooms.the(Register.class);
        dispatcher = rooms.the(Dispatcher.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aComplaintGoesToTheQueueOfItsStage() {
        enter("solidaris", KLAGER);
        Packed packed = packOne();

        assertThat(packed.destination()).isEqualTo("gehoor.solidaris.queue.mediator");
        assertThat(packed.type()).isEqualTo("org.gehoor.assignment.v1");
        assertThat(packed.id()).matches("solidaris/[0-9a-f-]{36}/1");
        assertThat(body(packed).at("/complainant/address").asText()).isEqualTo("klager1@klager.example");
        assertThat(body(packed).at("/attachments/0/name").asText()).isEqualTo("bon.pdf");
        assertThat(body(packed).at("/received_at").asText()).isEqualTo("2026-02-02T11:00:00+01:00");
        assertThat(body(packed).at("/promises")).isNotEmpty();
    }

    @Test
    void aRuleWinsOverTheStage() {
        enter("kantoor", new Party(null, "bakker@bakkerij-vermeer.example"));
        Packed packed = packOne();

        assertThat(packed.destination()).isEqualTo("gehoor.kantoor.queue.contact-anouk");
        assertThat(body(packed).at("/rule").asText()).contains("bakery-vermeer");
    }

    @Test
    void theSameParcelPackedAgainIsTheSameMessage() {
        enter("solidaris", KLAGER);
        Parcel parcel = dispatcher.claim().get(0);

        assertThat(dispatcher.pack(parcel)).isEqualTo(dispatcher.pack(parcel));
        assertThat(count("assignment")).isEqualTo(1);
    }

    @Test
    void aDeliveredParcelIsGoneAndASecondDeliveryHarmless() {
        enter("solidaris", KLAGER);
        Packed packed = packOne();
        dispatcher.delivered(List.of(packed));
        dispatcher.delivered(List.of(packed));

        assertThat(count("outbox where target = 'handler'")).isZero();
    }

    @Test
    void aParcelThatFailedHoldsBackItsOwnDossierOnly() {
        enter("solidaris", KLAGER);
        Parcel first = dispatcher.claim().get(0);
        dispatcher.failed(first, "broker is away");
        enter("solidaris", KLAGER);

        assertThat(dispatcher.claim())
                .extracting(Parcel::dossier)
                .doesNotContain(first.dossier())
                .hasSize(1);
    }

    @Test
    void aLetterThatFailedIsTold() {
        long dossier = enter("solidaris", KLAGER);
        dispatcher.delivered(List.of(packOne()));
        register.letterFailed(dossier, "acknowledgement", 1, "550 5.1.1 unknown");
        Packed failed = packOne();

        assertThat(failed.type()).isEqualTo("org.gehoor.letter-failed.v1");
        assertThat(body(failed).at("/letter").asText()).isEqualTo("acknowledgement");
        assertThat(body(failed).at("/reason").asText()).isEqualTo("550 5.1.1 unknown");
    }

    @Test
    void aConfidentialDossierInAnOpenQueueIsTalkedOfWithoutWords() {
        long dossier = enter("solidaris", KLAGER);
        assign(dossier, "improvement");
        Packed packed = packOne();

        assertThat(packed.destination()).isEqualTo("gehoor.solidaris.queue.improvement");
        assertThat(packed.json()).contains("\"confidential\":true").doesNotContain("Jo", "klager1", "bon");
    }

    @Test
    void aDossierWhoseQueueIsNoLongerConfiguredIsSortedAgain() {
        long dossier = enter("solidaris", KLAGER);
        assign(dossier, "abolished");

        assertThat(packOne().destination()).isEqualTo("gehoor.solidaris.queue.mediator");
        assertThat(rooms.sql()
                        .sql("select queue from assignment")
                        .query(String.class)
                        .single())
                .isEqualTo("mediator");
    }

    @Test
    void aQueueWithAMailAddressIsOwedOneNoticeAFact() {
        enter("dijkstra", KLAGER);
        Parcel parcel = dispatcher.claim().get(0);
        dispatcher.pack(parcel);
        dispatcher.pack(parcel);

        assertThat(rooms.sql()
                        .sql("select what || ' ' || ordinal from due_moment where kind = 'notice'")
                        .query(String.class)
                        .list())
                .containsExactly("intake 1");
    }

    @Test
    void aFactThatConcernsNoHandlerLeavesWithoutAMessage() {
        long dossier = enter("solidaris", KLAGER);
        dispatcher.delivered(List.of(packOne()));
        rooms.sql()
                .sql("update dossier_event set type = 'report.made' where dossier = ?")
                .param(dossier)
                .update();
        rooms.sql()
                .sql("insert into outbox (organisation, dossier, seq, target, made_at)"
                        + " values ('solidaris', ?, 1, 'handler', now())")
                .param(dossier)
                .update();

        assertThat(dispatcher.pack(dispatcher.claim().get(0))).isInstanceOf(NothingToSay.class);
        assertThat(count("outbox where target = 'handler'")).isZero();
    }

    @Test
    void packsWithinSixStatements() {
        enter("dijkstra", KLAGER);
        Parcel parcel = dispatcher.claim().get(0);
        try (CountedStatements statements = CountedStatements.start()) {
            dispatcher.pack(parcel);
            assertThat(statements.seen()).hasSizeBetween(1, 6);
        }
    }

    private long enter(String organisation, Party by) {
        return register.enter(new Complaint(
                        organisation,
                        1,
                        ARRIVED,
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        by,
                        "Te weinig",
                        "Een bon.",
                        List.of(FILE),
                        List.of("a@klager.example"),
                        null,
                        null))
                .dossier();
    }

    private void assign(long dossier, String queue) {
        rooms.sql()
                .sql("insert into assignment (dossier, queue, rule, assigned_at) values (?, ?, 'by hand', now())")
                .params(dossier, queue)
                .update();
    }

    private Packed packOne() {
        Packed packed = (Packed) dispatcher.pack(dispatcher.claim().get(0));
        assertThat(Contracts.objections(packed.json(), packed.type().substring("org.gehoor.".length())))
                .isEmpty();
        return packed;
    }

    private int count(String table) {
        return rooms.sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static JsonNode body(Packed packed) {
        return Contracts.json(packed.json());
    }
}
