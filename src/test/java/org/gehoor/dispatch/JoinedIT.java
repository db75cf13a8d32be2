package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.contract.Contracts;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Contribution;
import org.gehoor.register.Evidence;
import org.gehoor.register.Particulars;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a handler is told of an addition to a dossier. */
class JoinedIT {

    private static final Instant ARRIVED = Instant.parse("2026-02-02T10:00:00Z");
    private static final Party KLAGER = new Party("Jo Voorbeeld", "klager1@klager.example");

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
    void aReplyReachesTheQueueThatHasTheDossier() {
        long dossier = enter("solidaris");
        register.join(
                dossier,
                new Contribution(
                        2,
                        ARRIVED.plusSeconds(60),
                        Channel.MAIL,
                        KLAGER,
                        "Re: bon",
                        "Hierbij.",
                        List.of(),
                        List.of("b@x"),
                        new Evidence("our-token", false, "reply")));
        dispatcher.delivered(List.of(packOne()));
        Packed joined = packOne();

        assertThat(joined.destination()).isEqualTo("gehoor.solidaris.queue.mediator");
        assertThat(joined.type()).isEqualTo("org.gehoor.joined.v1");
        assertThat(body(joined).at("/text").asText()).isEqualTo("Hierbij.");
        assertThat(body(joined).at("/from/name").asText()).isEqualTo("Jo Voorbeeld");
    }

    @Test
    void whatACallTellsBesideItsWordsIsTold() {
        long dossier = enter("lm");
        register.join(
                dossier, call(new Particulars(null, "els", Map.of("member_number", "7"), false, "Terugbetaald.")));
        dispatcher.delivered(List.of(packOne()));
        JsonNode joined = body(packOne());

        assertThat(joined.at("/registration/member_number").asText()).isEqualTo("7");
        assertThat(joined.at("/settled_on_the_spot").asText()).isEqualTo("Terugbetaald.");
        assertThat(joined.at("/from/telephone").asText()).isEqualTo("+3292234455");
        assertThat(joined.has("made_confidential")).isFalse();
    }

    @Test
    void aCallThatMadeItsDossierConfidentialIsToldSoAndNoMore() {
        long dossier = enter("lm");
        register.join(dossier, call(new Particulars(null, "els", Map.of("member_number", "7"), true, "Terugbetaald.")));
        dispatcher.delivered(List.of(packOne()));
        Packed joined = packOne();

        assertThat(body(joined).at("/made_confidential").asBoolean()).isTrue();
        assertThat(body(joined).at("/confidential").asBoolean()).isTrue();
        assertThat(joined.json()).doesNotContain("Hij belt", "Terugbetaald", "member_number", "+32");
        assertThat(dispatcher.claim()).isEmpty();
    }

    private static Contribution call(Particulars particulars) {
        return new Contribution(
                2,
                ARRIVED.plusSeconds(60),
                Channel.PHONE,
                new Party("Jo Voorbeeld", null, "+3292234455", null),
                "",
                "Hij belt nog eens.",
                List.of(),
                List.of(),
                new Evidence("employee", false, "an employee noted it under this number"),
                particulars);
    }

    private long enter(String organisation) {
        return register.enter(new Complaint(
                        organisation,
                        1,
                        ARRIVED,
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        KLAGER,
                        "Te weinig",
                        "Een bon.",
                        List.of(),
                        List.of("a@klager.example"),
                        null,
                        null))
                .dossier();
    }

    private Packed packOne() {
        Packed packed = (Packed) dispatcher.pack(dispatcher.claim().get(0));
        assertThat(Contracts.objections(packed.json(), packed.type().substring("org.gehoor.".length())))
                .isEmpty();
        return packed;
    }

    private static JsonNode body(Packed packed) {
        return Contracts.json(packed.json());
    }
}
