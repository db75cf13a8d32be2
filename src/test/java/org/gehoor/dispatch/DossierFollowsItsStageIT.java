package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.contract.Contracts;
import org.gehoor.register.ByHand;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Contribution;
import org.gehoor.register.Evidence;
import org.gehoor.register.Parcel;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.register.Timekeeper;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office-services firm: own contact person, escalation, senior manager, board. */
class DossierFollowsItsStageIT {

    private static final Instant ARRIVED = Instant.parse("2026-02-02T10:00:00Z");
    private static final Party BAKER = new Party("Jo Bakker", "jo@bakkerij-vermeer.example");

    private Rooms rooms;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "dispatch");
        dispatcher = rooms.the(Dispatcher.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aRuleDecidesTheFirstStageAndTheStagesOwnQueueEveryLaterOne() {
        long dossier = enter();
        happens(dossier, "disagreed");
        List<Packed> told = relay();

        assertThat(told)
                .extracting(Packed::destination)
                .containsExactly("gehoor.kantoor.queue.contact-anouk", "gehoor.kantoor.queue.escalation");
        assertThat(told).extracting(Packed::type).containsOnly("org.gehoor.assignment.v1");
        JsonNode first = body(told.get(0));
        JsonNode later = body(told.get(1));
        assertThat(first.at("/stage").asText()).isEqualTo("step1");
        assertThat(first.at("/tasks/0").asText()).isEqualTo("discuss_points");
        assertThat(later.at("/stage_label").asText()).isEqualTo("Stap 2 - escalatie");
        assertThat(later.at("/rule").asText()).isEqualTo("stage step2: its own queue");
        assertThat(later.at("/text").asText()).isEqualTo("Een bon.");
        assertThat(later.at("/entered_at").asText()).isEqualTo("2026-02-02T11:00:30+01:00");
        assertThat(later.at("/promises").findValuesAsText("id")).contains("step2-resolve");
    }

    @Test
    void whatComesLaterGoesToTheQueueThatHasItNow() {
        long dossier = enter();
        happens(dossier, "disagreed");
        relay();
        rooms.the(Register.class)
                .join(
                        dossier,
                        new Contribution(
                                2,
                                ARRIVED.plusSeconds(60),
                                Channel.MAIL,
                                BAKER,
                                "Re: bon",
                                "Hierbij.",
                                List.of(),
                                List.of("b@x"),
                                new Evidence("our-token", false, "reply")));

        assertThat(relay()).extracting(Packed::destination).containsExactly("gehoor.kantoor.queue.escalation");
    }

    @Test
    void aDossierThatComesBackToItsFirstStageIsSortedByTheRulesAgain() {
        long dossier = enter();
        happens(dossier, "disagreed");
        happens(dossier, "reopened:step1");

        assertThat(relay()).extracting(Packed::destination).last().isEqualTo("gehoor.kantoor.queue.contact-anouk");
    }

    @Test
    void whoeverPacksAnOldStepLateMovesTheDossierNoMore() {
        long dossier = enter();
        happens(dossier, "disagreed");
        dispatcher.delivered(List.of((Packed) dispatcher.pack(dispatcher.claim().get(0))));
        Parcel late = dispatcher.claim().get(0);
        Packed once = (Packed) dispatcher.pack(late);
        dispatcher.delivered(List.of(once));
        happens(dossier, "not_resolved");
        relay();

        assertThat(((Packed) dispatcher.pack(late)).destination()).isEqualTo(once.destination());
        assertThat(one("select queue from assignment")).isEqualTo("senior");
    }

    @Test
    void aWarningGoesToTheQueueAndByMailToItsOwner() {
        long dossier = enter();
        happens(dossier, "disagreed");
        relay();
        // 48 working hours from Monday 11:00 end on Tuesday 10 February at 11:00, eight before that a day earlier
        turnTo("2026-02-09T10:01:00Z");
        List<Packed> told = aboutPromise("step2-resolve");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).destination()).isEqualTo("gehoor.kantoor.queue.escalation");
        assertThat(body(told.get(0)).at("/what").asText()).isEqualTo("warned");
        assertThat(body(told.get(0)).at("/strength").asText()).isEqualTo("aim");
        assertThat(body(told.get(0)).at("/before").asText()).isEqualTo("8 working hours");
        assertThat(notices()).contains("role:escalation");
    }

    @Test
    void aBreachIsToldToWhoeverBrokeItBeforeTheNextStageGetsTheDossier() {
        long dossier = enter();
        happens(dossier, "disagreed");
        relay();
        turnTo("2026-02-10T12:00:00Z");
        List<Packed> told = relay();
        Packed breach = told.get(told.size() - 2);
        Packed moved = told.get(told.size() - 1);

        assertThat(breach.destination()).isEqualTo("gehoor.kantoor.queue.escalation");
        assertThat(body(breach).at("/promise").asText()).isEqualTo("step2-resolve");
        assertThat(body(breach).at("/what").asText()).isEqualTo("breached");
        assertThat(body(breach).at("/stage").asText()).isEqualTo("step2");
        assertThat(body(breach).at("/due_at").asText()).isEqualTo("2026-02-10T11:00:30+01:00");
        assertThat(moved.destination()).isEqualTo("gehoor.kantoor.queue.senior");
        assertThat(body(moved).at("/stage").asText()).isEqualTo("step2-senior");
    }

    @Test
    void everybodyInTheRoleHearsOnceOfABreach() {
        enter();
        turnTo("2026-02-04T12:00:00Z");
        dispatcher.delivered(List.of((Packed) dispatcher.pack(dispatcher.claim().get(0))));
        Parcel breach = dispatcher.claim().get(0);
        dispatcher.pack(breach);
        dispatcher.pack(breach);

        assertThat(notices()).containsExactlyInAnyOrder("role:contact-person", "role:contact-person#2");
    }

    @Test
    void theHandlerHearsThatSilenceClosedTheDossier() {
        long dossier = enter();
        ByHand.record(type -> rooms.the(type), dossier, "closed", Map.of("reason", "no_reaction"));
        rooms.sql()
                .sql("insert into outbox (organisation, dossier, seq, target, made_at)"
                        + " values ('kantoor', ?, 2, 'handler', now())")
                .param(dossier)
                .update();
        Packed closed = relay().get(1);

        assertThat(closed.type()).isEqualTo("org.gehoor.closed.v1");
        assertThat(body(closed).at("/reason").asText()).isEqualTo("no_reaction");
    }

    private long enter() {
        return rooms.the(Register.class)
                .enter(new Complaint(
                        "kantoor",
                        1,
                        ARRIVED,
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        BAKER,
                        "Te weinig",
                        "Een bon.",
                        List.of(),
                        List.of("a@klager.example"),
                        null,
                        null))
                .dossier();
    }

    private void happens(long dossier, String type) {
        ByHand.record(bean -> rooms.the(bean), dossier, type, Map.of());
    }

    private void turnTo(String moment) {
        rooms.clock().turnTo(moment);
        Timekeeper timekeeper = rooms.the(Timekeeper.class);
        timekeeper.claim().forEach(timekeeper::turn);
    }

    private List<Packed> relay() {
        List<Packed> told = new ArrayList<>();
        for (List<Parcel> claimed = dispatcher.claim(); !claimed.isEmpty(); claimed = dispatcher.claim()) {
            for (Parcel parcel : claimed) {
                if (dispatcher.pack(parcel) instanceof Packed packed) {
                    assertThat(Contracts.objections(packed.json(), packed.type().substring("org.gehoor.".length())))
                            .isEmpty();
                    told.add(packed);
                    dispatcher.delivered(List.of(packed));
                }
            }
        }
        return told;
    }

    private List<Packed> aboutPromise(String promise) {
        return relay().stream()
                .filter(packed -> body(packed).at("/promise").asText().equals(promise))
                .toList();
    }

    private List<String> notices() {
        return rooms.sql()
                .sql("select what from due_moment where kind = 'notice' order by id")
                .query(String.class)
                .list();
    }

    private String one(String sql) {
        return rooms.sql().sql(sql).query(String.class).single();
    }

    private static JsonNode body(Packed packed) {
        return Contracts.json(packed.json());
    }
}
