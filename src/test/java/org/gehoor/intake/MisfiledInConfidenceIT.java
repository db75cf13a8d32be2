package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gehoor.dispatch.Dispatcher;
import org.gehoor.dispatch.Packed;
import org.gehoor.intake.SetAsides.Answer;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.MessageCommandType;
import org.gehoor.register.CommandAnswer;
import org.gehoor.register.Dossiers;
import org.gehoor.register.MessageCommand;
import org.gehoor.register.RecordedFact;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What is moved out of a confidential dossier becomes no less so; and when a message that moves is read. */
class MisfiledInConfidenceIT {

    private static final Actor RESPONSIBLE = new Actor("karin", List.of("employee", "responsible"), true);
    private static final Actor EMPLOYEE = new Actor("femke", List.of("employee"), true);

    private Rooms rooms;
    private int commands;
    private int mails;
    private String first = "";
    private String second = "";

    @BeforeEach
    void aReplyInAConfidentialDossierThatBelongsElsewhere() throws IOException {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake", "dispatch");
        first = ((Outcome.Entered) arrives(complaint("one"))).number();
        second = ((Outcome.Entered) arrives(complaint("two"))).number();
        Outcome reply = arrives(
                Mails.reply("klager1@klager.example", "klachten@dijkstra.example", "three", "<one@klager.example>"));
        assertThat(reply).isInstanceOf(Outcome.Joined.class);
        restrict(1);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void theDossierThatItOpensIsConfidentialAndItsAssignmentBare() {
        assertThat(desk().carryOut(move(RESPONSIBLE, 3, null)).reason()).isNull();
        assertThat(rooms.the(Dossiers.class).find(3).orElseThrow().confidential())
                .isTrue();
        assertThat(fact(1, 3).details()).containsEntry("undoes", "2").doesNotContainKey("into");
        Dispatcher dispatcher = rooms.the(Dispatcher.class);
        assertThat(dispatcher.claim())
                .filteredOn(parcel -> parcel.dossier() == 3)
                .singleElement()
                .extracting(parcel -> ((Packed) dispatcher.pack(parcel)).json())
                .asString()
                .contains("\"confidential\":true")
                .doesNotContain("klager1", "rekening");
    }

    @Test
    void itDoesNotGoIntoADossierThatMoreMayRead() {
        assertThat(refusal(move(RESPONSIBLE, 3, second)))
                .isEqualTo("dossier " + first + " is confidential and " + second + " is not: mark " + second
                        + " confidential first");
        restrict(2);
        assertThat(desk().carryOut(move(RESPONSIBLE, 3, second)).reason()).isNull();
        assertThat(fact(2, 2).content()).containsEntry("receivedMessage", 3);
    }

    @Test
    void whoeverHasNoSayLearnsNothingOfWhatBecameOfIt() {
        rooms.sql()
                .sql("update dossier set stage = 'investigation' where id = 1")
                .update();
        for (long message : new long[] {1, 3}) {
            assertThat(refusal(move(EMPLOYEE, message, second))).isEqualTo("move_message is not theirs to give");
        }
        assertThat(refusal(move(RESPONSIBLE, 1, second))).contains("opened its dossier");
    }

    @Test
    void isReadBeforeTheTransactionAndOnlyForWhoeverHasASay() {
        assertThatThrownBy(() -> inOneTransaction(move(RESPONSIBLE, 3, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read inside a transaction");
        rooms.sql()
                .sql("update dossier set stage = 'investigation' where id = 1")
                .update();
        assertThat(inOneTransaction(move(EMPLOYEE, 3, null)).accepted()).isFalse();
        assertThat(rooms.the(Misfiled.class).read(move(EMPLOYEE, 3, null))).isEmpty();
    }

    @Test
    void whatChangedWhileItWasReadStaysWhereItIs() {
        Misfiled misfiled = rooms.the(Misfiled.class);
        MessageCommand move = move(RESPONSIBLE, 3, null);
        Optional<Parsed> read = misfiled.read(move);
        assertThat(read).isPresent();
        rooms.sql().sql("update received_message set raw = raw || ' '::bytea").update();
        Answer answer = rooms.the(TransactionTemplate.class).execute(status -> misfiled.move(move, read));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(fact(1, 2).content()).containsEntry("receivedMessage", 3);
    }

    @Test
    void itHasLeftItsDossierBeforeANumberIsTaken() {
        rooms.sql()
                .sql(
                        """
                        create function leaves_first() returns trigger language plpgsql as $$ begin
                          if exists (select from dossier_event where dossier = 1 and seq = 2 and content is not null)
                          then raise exception 'the counter is locked too early'; end if;
                          return new; end $$;
                        create trigger leaves_first before insert on dossier_counter
                           for each row execute function leaves_first()
                        """)
                .update();
        assertThat(desk().carryOut(move(RESPONSIBLE, 3, null)).accepted()).isTrue();
    }

    private @Nullable CommandAnswer inOneTransaction(MessageCommand command) {
        return rooms.the(TransactionTemplate.class).execute(status -> desk().carryOut(command));
    }

    private void restrict(long dossier) {
        rooms.sql()
                .sql("update dossier set confidentiality = 'restricted' where id = ?")
                .param(dossier)
                .update();
    }

    private MessageCommand move(Actor actor, long message, @Nullable String to) {
        Map<String, String> values = new TreeMap<>(Map.of("reason", "Gaat over de andere polis."));
        if (to != null) {
            values.put("to", to);
        }
        return new MessageCommand(
                "dijkstra", "m-" + ++commands, "00", actor, message, MessageCommandType.MOVE_MESSAGE, values);
    }

    private static byte[] complaint(String id) {
        return Mails.complaint("klager1@klager.example", "klachten@dijkstra.example", id);
    }

    private Outcome arrives(byte[] mail) throws IOException {
        assertThat(rooms.the(MailIntake.class).receive("dijkstra", "klachten", MailIn.of(++mails, mail)))
                .isInstanceOf(Received.Stored.class);
        Reader reader = rooms.the(Reader.class);
        return reader.conclude(reader.parse(reader.claim().get(0)));
    }

    private RecordedFact fact(long dossier, int seq) {
        return rooms.the(Dossiers.class).fact(dossier, seq).orElseThrow();
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
