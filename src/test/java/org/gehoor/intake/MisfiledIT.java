package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gehoor.dispatch.Dispatcher;
import org.gehoor.dispatch.Packed;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.MessageCommandType;
import org.gehoor.register.CommandAnswer;
import org.gehoor.register.Dossiers;
import org.gehoor.register.MessageCommand;
import org.gehoor.register.Parcel;
import org.gehoor.register.RecordedFact;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that came into the wrong dossier, and the way back. */
class MisfiledIT {

    private static final Actor RESPONSIBLE = new Actor("karin", List.of("employee", "responsible"), true);
    private static final Actor EMPLOYEE = new Actor("femke", List.of("employee"), true);

    private Rooms rooms;
    private int commands;
    private int mails;
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoComplaintsOfOnePersonAndAReplyToTheFirst() throws IOException {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake", "dispatch");
        first = ((Outcome.Entered)
                        arrives(Mails.complaint("klager1@klager.example", "klachten@dijkstra.example", "one")))
                .number();
        second = ((Outcome.Entered)
                        arrives(Mails.complaint("klager1@klager.example", "klachten@dijkstra.example", "two")))
                .number();
        assertThat(arrives(withFile("<one@klager.example>"))).isInstanceOf(Outcome.Joined.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void isInTheOtherDossierOnceAndCountsNoMoreInTheFirst() {
        MessageCommand move = move(RESPONSIBLE, 3, second);
        CommandAnswer answer = desk().carryOut(move);
        assertThat(answer.reason()).isNull();
        assertThat(answer.number()).isEqualTo(second);
        assertThat(desk().carryOut(move)).isEqualTo(answer);
        assertThat(types(1)).containsExactly("registered", "complainant.replied", "message.moved");
        assertThat(types(2)).containsExactly("registered", "complainant.replied");
        assertThat(fact(1, 3).details())
                .containsEntry("undoes", "2")
                .containsEntry("into", second)
                .containsEntry("role", "employee");
        assertThat(fact(1, 2).content()).as("the words went with it").isEmpty();
        assertThat(fact(2, 2).content()).containsEntry("receivedMessage", 3);
        assertThat(fact(2, 2).at()).isEqualTo(fact(1, 2).at());
        assertThat(refusal(move(RESPONSIBLE, 3, second))).contains("is in dossier " + second + " already");
    }

    @Test
    void itsFilesAreThoseOfTheOtherDossierFromThenOn() {
        UUID file = file(fact(1, 2));
        assertThat(opened(file)).isEqualTo(1);
        desk().carryOut(move(RESPONSIBLE, 3, second));
        assertThat(file(fact(2, 2))).isEqualTo(file);
        assertThat(opened(file)).isEqualTo(2);
    }

    @Test
    void bothHandlersAreTold() {
        told();
        desk().carryOut(move(RESPONSIBLE, 3, second));
        assertThat(told())
                .extracting(packed -> packed.subject() + " " + packed.type())
                .containsExactlyInAnyOrder(first + " org.gehoor.moved-away.v1", second + " org.gehoor.joined.v1");
    }

    @Test
    void whatWasNotToldYetIsNotToldToTheWrongHandler() {
        desk().carryOut(move(RESPONSIBLE, 3, second));
        assertThat(told())
                .filteredOn(packed -> packed.type().equals("org.gehoor.joined.v1"))
                .extracting(Packed::subject)
                .containsExactly(second);
    }

    @Test
    void isRecognisedWhereItIsNow() throws IOException {
        desk().carryOut(move(RESPONSIBLE, 3, second));
        Outcome answer = arrives(
                Mails.reply("klager1@klager.example", "klachten@dijkstra.example", "four", "<file@klager.example>"));
        assertThat(((Outcome.Joined) answer).number()).isEqualTo(second);
    }

    @Test
    void movedBackItIsAsItWas() {
        desk().carryOut(move(RESPONSIBLE, 3, second));
        assertThat(desk().carryOut(move(RESPONSIBLE, 3, first)).accepted()).isTrue();
        assertThat(types(1))
                .containsExactly("registered", "complainant.replied", "message.moved", "complainant.replied");
        assertThat(types(2)).endsWith("message.moved");
        assertThat(fact(1, 4).content()).containsEntry("receivedMessage", 3);
        assertThat(fact(2, 2).content()).isEmpty();
    }

    @Test
    void withoutAnotherDossierItOpensOneAsOfItsArrival() {
        CommandAnswer answer = desk().carryOut(move(RESPONSIBLE, 3, null));
        assertThat(answer.number()).isNotNull().isNotIn(first, second);
        assertThat(types(3)).containsExactly("registered");
        assertThat(fact(3, 1).details()).containsEntry("received_at", "2026-02-02T10:00:00Z");
        assertThat(fact(1, 3).details()).containsEntry("into", answer.number());
    }

    @Test
    void ofAConfidentialDossierNeitherIsLearnt() {
        rooms.sql()
                .sql("update dossier set confidentiality = 'restricted', stage = 'investigation' where id = 2")
                .update();
        assertThat(refusal(move(EMPLOYEE, 3, second))).isEqualTo("there is no dossier " + second);
        assertThat(desk().carryOut(move(RESPONSIBLE, 3, second)).reason()).isNull();
        assertThat(fact(1, 3).details()).doesNotContainKey("into");
    }

    @Test
    void whoeverHasNoSayInItsDossierMovesNothing() {
        Actor reader = new Actor("piet", List.of("insurer"), true);
        assertThat(refusal(move(reader, 3, second))).isEqualTo("move_message is not theirs to give");
        MessageCommand theirs = new MessageCommand(
                "lm",
                "x",
                "00",
                new Actor("lm-crm", List.of("handler", "coordinator"), false),
                3,
                MessageCommandType.MOVE_MESSAGE,
                Map.of("reason", "x"));
        assertThat(refusal(theirs)).isEqualTo("message 3 is in no dossier, or there is none");
        assertThat(types(1)).hasSize(2);
    }

    @Test
    void whatOpenedADossierIsMergedInstead() {
        assertThat(refusal(move(RESPONSIBLE, 1, second))).contains("merge that");
        assertThat(refusal(move(RESPONSIBLE, 3, "2026-000009-99"))).isEqualTo("there is no dossier 2026-000009-99");
    }

    private MessageCommand move(Actor actor, long message, @Nullable String to) {
        Map<String, String> values = new TreeMap<>(Map.of("reason", "Gaat over de andere polis."));
        if (to != null) {
            values.put("to", to);
        }
        return new MessageCommand(
                "dijkstra", "m-" + ++commands, "00", actor, message, MessageCommandType.MOVE_MESSAGE, values);
    }

    private Outcome arrives(byte[] mail) throws IOException {
        assertThat(rooms.the(MailIntake.class).receive("dijkstra", "klachten", MailIn.of(++mails, mail)))
                .isInstanceOf(Received.Stored.class);
        Reader reader = rooms.the(Reader.class);
        return reader.conclude(reader.parse(reader.claim().get(0)));
    }

    private static byte[] withFile(String answered) {
        return Mails.mail(
                """
                From: <klager1@klager.example>
                To: <klachten@dijkstra.example>
                Subject: Re: Verkeerd bedrag terugbetaald
                Message-ID: <file@klager.example>
                In-Reply-To: %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Zie bijlage, en het staat er ook nog eens twee keer in.
                --b
                Content-Type: application/pdf; name="rekening.pdf"
                Content-Transfer-Encoding: base64

                aGFsbG8=
                --b--
                """
                        .formatted(answered));
    }

    private List<Packed> told() {
        Dispatcher dispatcher = rooms.the(Dispatcher.class);
        List<Packed> all = new ArrayList<>();
        for (List<Parcel> parcels = dispatcher.claim(); !parcels.isEmpty(); parcels = dispatcher.claim()) {
            List<Packed> told = parcels.stream()
                    .map(dispatcher::pack)
                    .filter(Packed.class::isInstance)
                    .map(Packed.class::cast)
                    .toList();
            dispatcher.delivered(told);
            all.addAll(told);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static UUID file(RecordedFact fact) {
        List<Map<String, Object>> files =
                (List<Map<String, Object>>) fact.content().get("attachments");
        return UUID.fromString((String) files.get(0).get("id"));
    }

    private Long opened(UUID file) {
        return rooms.the(Attachments.class).open("dijkstra", file).orElseThrow().dossier();
    }

    private RecordedFact fact(long dossier, int seq) {
        return rooms.the(Dossiers.class).fact(dossier, seq).orElseThrow();
    }

    private List<String> types(long dossier) {
        return rooms.the(Dossiers.class).facts(dossier).stream()
                .map(RecordedFact::type)
                .toList();
    }

    private MessageDesk desk() {
        return rooms.the(MessageDesk.class);
    }

    private String refusal(MessageCommand command) {
        CommandAnswer answer = desk().carryOut(command);
        assertThat(answer.accepted()).isFalse();
        return String.valueOf(answer.reason());
    }
}
