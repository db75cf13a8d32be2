package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.register.Channel;
import org.gehoor.register.Command;
import org.gehoor.register.Complaint;
import org.gehoor.register.OrderBook;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes in confidence, read at a shell by whoever may. */
class NotesIT {

    private static final String NOW = "2026-03-16T09:00:00Z";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Rooms rooms;
    private String number;

    @BeforeEach
    void aMediatorNotesSomething() {
        rooms = Rooms.open(NOW, "register");
        number = rooms.the(Register.class)
                .enter(new Complaint(
                        "huidarts",
                        1,
                        Instant.parse(NOW),
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        new Party("Jo Voorbeeld", "klager1@klager.example"),
                        "Zalf",
                        "De zalf helpt niet.",
                        List.of(),
                        List.of(),
                        null,
                        null))
                .number();
        Order note = new Order(
                CommandType.NOTE_IN_CONFIDENCE, Map.of(), Map.of("note", "Zij wil het loslaten \u001b[2J"), "");
        Actor mediator = new Actor("samira", List.of("mediator"), true);
        assertThat(rooms.the(OrderBook.class)
                        .carryOut(new Command("huidarts", "n", "00", mediator, number, null, note))
                        .reason())
                .isNull();
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void theMediatorReadsThemAndItIsLogged() {
        assertThat(notes("--as", "samira.haddad@huidarts.example")).isZero();
        assertThat(out.toString())
                .contains("2026-03-16T10:00+01:00  samira, stage ", "Zij wil het loslaten \uFFFD[2J", "1 notes");
        assertThat(readers()).containsExactly("samira.haddad@huidarts.example");
    }

    @Test
    void inARoleOnlyUnderANameThatIsLogged() {
        assertThat(notes("--as", "mediator")).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("Say with --by who reads as mediator");
        assertThat(readers()).isEmpty();

        assertThat(notes("--as", "mediator", "--by", "Samira Haddad")).isZero();
        assertThat(out.toString()).contains("Zij wil het loslaten");
        assertThat(readers()).containsExactly("Samira Haddad");
    }

    @Test
    void whoeverElseHasTheDossierReadsNone() {
        assertThat(notes("--as", "noor.vandam@huidarts.example")).isZero();
        assertThat(out.toString())
                .contains("There is no note in confidence that noor.vandam@huidarts.example may read.")
                .doesNotContain("loslaten");
        assertThat(readers()).isEmpty();
    }

    @Test
    void aStrangerAndADossierThatIsNotThereAreRefused() {
        assertThat(notes("--as", "nobody")).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("Nobody in people, and no role, is called 'nobody'.");
        number = "2026-000009-92";
        assertThat(notes("--as", "mediator", "--by", "An")).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("There is no dossier 2026-000009-92.");
    }

    private int notes(String... who) {
        List<String> words = new ArrayList<>(List.of("notes", "--organisation", "huidarts"));
        words.addAll(List.of("--dossier", number));
        words.addAll(List.of(who));
        return Console.run(
                new HubInRooms(rooms, Path.of("")),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                words.toArray(String[]::new));
    }

    private List<String> readers() {
        return rooms.sql()
                .sql("select reader from access_log where what = 'note'")
                .query(String.class)
                .list();
    }
}
