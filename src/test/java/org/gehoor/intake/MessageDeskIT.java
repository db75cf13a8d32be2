package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.MessageCommandType;
import org.gehoor.register.CommandAnswer;
import org.gehoor.register.MessageCommand;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands of handlers about messages that wait. */
class MessageDeskIT {

    private static final Actor MEDIATOR = new Actor("lotte", List.of("mediator"), true);
    private static final Actor OUTSIDER = new Actor("insurer", List.of("insurer"), true);

    private Rooms rooms;
    private int commands;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aComplaintGetsItsNumberOnce() throws IOException {
        waitsInTheTray("a");
        MessageCommand judge = command(MEDIATOR, 1, MessageCommandType.JUDGE, Map.of("as", "complaint"));
        CommandAnswer answer = desk().carryOut(judge);
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.number()).isEqualTo("2026-000001-16");
        assertThat(desk().carryOut(judge)).isEqualTo(answer);
        assertThat(refusal(command(MEDIATOR, 1, MessageCommandType.JUDGE, Map.of("as", "question"))))
                .contains("does not wait for anybody");
    }

    @Test
    void aMessageOfAnotherOrganisationIsAsGoodAsNone() throws IOException {
        waitsInTheTray("a");
        for (MessageCommandType type : MessageCommandType.values()) {
            MessageCommand theirs = new MessageCommand(
                    "lm",
                    type.word(),
                    "00",
                    new Actor("lm-crm", List.of("handler"), false),
                    1,
                    type,
                    Map.of("as", "complaint", "reason", "x"));
            assertThat(refusal(theirs)).isEqualTo(refusal(unknown(type)).replace("99", "1"));
        }
        assertThat(rooms.the(SetAsides.class).find(1)).isPresent();
    }

    @Test
    void whoeverHasNoRoleInTheHouseJudgesNothing() throws IOException {
        waitsInTheTray("a");
        assertThat(refusal(command(OUTSIDER, 1, MessageCommandType.REPLAY, Map.of())))
                .isEqualTo("replay is not theirs to give");
    }

    @Test
    void aStrangerBecomesARepresentativeWithAMandateAlone() throws IOException {
        waitsInTheTray("a");
        desk().carryOut(command(MEDIATOR, 1, MessageCommandType.JUDGE, Map.of("as", "complaint")));
        waitsInTheTray("b");
        assertThat(refusal(accept("representative", Map.of()))).contains("does not point to one dossier");
        assertThat(refusal(accept("representative", Map.of("dossier", "2026-000009-99"))))
                .isEqualTo("there is no dossier 2026-000009-99");
        assertThat(refusal(accept("representative", Map.of("dossier", "2026-000001-16"))))
                .contains("needs a mandate");
        CommandAnswer answer =
                desk().carryOut(accept("representative", Map.of("dossier", "2026-000001-16", "mandate", "Volmacht.")));
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.number()).isEqualTo("2026-000001-16");
    }

    @Test
    void aStrangerWhoWasLetInByMistakeIsLetOutWithTheirMessage() throws IOException {
        waitsInTheTray("a");
        desk().carryOut(command(MEDIATOR, 1, MessageCommandType.JUDGE, Map.of("as", "complaint")));
        waitsInTheTray("b");
        desk().carryOut(accept("complainant", Map.of("dossier", "2026-000001-16")));
        assertThat(parties()).containsExactly("klager-a@klager.example", "klager-b@klager.example");
        CommandAnswer moved = desk().carryOut(
                        command(MEDIATOR, 2, MessageCommandType.MOVE_MESSAGE, Map.of("reason", "Iemand anders.")));
        assertThat(moved.reason()).isNull();
        assertThat(moved.number()).startsWith("2026-000002");
        assertThat(parties()).containsExactly("klager-a@klager.example");
    }

    @Test
    void whoWasLetInByTwoMessagesStaysUntilBothAreMoved() throws IOException {
        waitsInTheTray("a");
        desk().carryOut(command(MEDIATOR, 1, MessageCommandType.JUDGE, Map.of("as", "complaint")));
        waitsInTheTray("b", "Klager-B");
        waitsInTheTray("c", "klager-b");
        Map<String, String> as = Map.of("as", "complainant", "dossier", "2026-000001-16");
        for (long message : new long[] {2, 3}) {
            assertThat(desk().carryOut(command(MEDIATOR, message, MessageCommandType.ACCEPT_SENDER, as))
                            .reason())
                    .isNull();
        }
        Map<String, String> reason = Map.of("reason", "Gaat over iets anders.");
        desk().carryOut(command(MEDIATOR, 2, MessageCommandType.MOVE_MESSAGE, reason));
        assertThat(parties()).hasSize(2).contains("Klager-B@klager.example");
        desk().carryOut(command(MEDIATOR, 3, MessageCommandType.MOVE_MESSAGE, reason));
        assertThat(parties()).containsExactly("klager-a@klager.example");
    }

    @Test
    void nobodyIsAcceptedIntoADossierThatOnlyLeadsToOneTheyMayNotRead() throws IOException {
        waitsInTheTray("a");
        waitsInTheTray("b");
        for (long message : new long[] {1, 2}) {
            desk().carryOut(command(MEDIATOR, message, MessageCommandType.JUDGE, Map.of("as", "complaint")));
        }
        rooms.sql()
                .sql("update dossier set confidentiality = 'normal', merged_into = 2 where id = 1")
                .update();
        waitsInTheTray("c");
        Actor employee = new Actor("els", List.of("management"), true);
        Map<String, String> as = Map.of("as", "complainant", "dossier", "2026-000001-16");
        assertThat(refusal(command(employee, 3, MessageCommandType.ACCEPT_SENDER, as)))
                .isEqualTo("accept_sender is not theirs to give");
        assertThat(desk().carryOut(command(MEDIATOR, 3, MessageCommandType.ACCEPT_SENDER, as))
                        .accepted())
                .isTrue();
    }

    private List<String> parties() {
        return rooms.sql()
                .sql("select address from party where dossier = 1 order by id")
                .query(String.class)
                .list();
    }

    @Test
    void aRejectedMessageOpensNothing() throws IOException {
        waitsInTheTray("a");
        CommandAnswer answer =
                desk().carryOut(command(MEDIATOR, 1, MessageCommandType.REJECT_SENDER, Map.of("reason", "Reclame.")));
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.number()).isNull();
        assertThat(rooms.the(SetAsides.class).list(null)).isEmpty();
    }

    private void waitsInTheTray(String id) throws IOException {
        waitsInTheTray(id, "klager-" + id);
    }

    private void waitsInTheTray(String id, String sender) throws IOException {
        long uid = id.charAt(0);
        assertThat(rooms.the(MailIntake.class)
                        .receive(
                                "solidaris",
                                "info",
                                MailIn.of(
                                        uid,
                                        Mails.complaint(sender + "@klager.example", "info@solidaris.example", id))))
                .isInstanceOf(Received.Stored.class);
        Reader reader = rooms.the(Reader.class);
        assertThat(reader.claim().stream().map(reader::parse).map(reader::conclude))
                .allMatch(outcome -> outcome instanceof Outcome.SetAside);
    }

    private MessageCommand accept(String as, Map<String, String> more) {
        Map<String, String> values = new java.util.HashMap<>(more);
        values.put("as", as);
        return command(MEDIATOR, 2, MessageCommandType.ACCEPT_SENDER, values);
    }

    private MessageCommand command(Actor actor, long message, MessageCommandType type, Map<String, String> values) {
        return new MessageCommand("solidaris", "c-" + ++commands, "00", actor, message, type, values);
    }

    private MessageCommand unknown(MessageCommandType type) {
        return command(MEDIATOR, 99, type, Map.of("as", "complaint", "reason", "x"));
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
