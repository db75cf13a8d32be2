package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gehoor.intake.MailIntake;
import org.gehoor.intake.Reader;
import org.gehoor.intake.SetAsides;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a shell sees of the tray. */
class ConsoleIT {

    @TempDir
    Path folder;

    private Rooms rooms;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aMailWaits() throws IOException {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        byte[] mail = Mails.complaint("klager1@klager.example", "info@solidaris.example", "a");
        rooms.the(MailIntake.class).receive("solidaris", "info", MailIn.of(1, mail));
        Reader reader = rooms.the(Reader.class);
        reader.claim().forEach(claim -> reader.conclude(reader.parse(claim)));
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void theListSaysWhyWithoutAWordOfTheMessage() {
        assertThat(run("set-aside", "list")).isZero();
        assertThat(out.toString())
                .contains("1  solidaris/info", "person-decides", "1 messages wait.")
                .doesNotContain("Verkeerd bedrag", "klager1");
        assertThat(run("set-aside", "list", "lm")).isZero();
        assertThat(out.toString()).contains("No message waits.");
    }

    @Test
    void showingPrintsTheMessageAndSavesTheOriginalOnce() throws IOException {
        Path original = folder.resolve("original.eml");
        assertThat(run("set-aside", "show", "1", "--original", original.toString()))
                .isZero();
        assertThat(out.toString()).contains("klager1@klager.example", "Verkeerd bedrag terugbetaald", "Goedemorgen");
        assertThat(Files.readString(original)).contains("Message-ID: <a@klager.example>");

        assertThat(run("set-aside", "show", "1", "--original", original.toString()))
                .isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("name another file");
    }

    @Test
    void judgingNamesTheDossierAndHappensOnce() {
        assertThat(run("set-aside", "judge", "1", "complaint", "--by", "An")).isZero();
        assertThat(out.toString()).contains("2026-000001-16");
        assertThat(run("set-aside", "judge", "1", "question", "--by", "An")).isEqualTo(Console.REFUSED);
    }

    @Test
    void theListSaysHowLongAMessageWaitsAndWhenItBecomesTheCoordinators() {
        run("set-aside", "list");
        assertThat(out.toString()).contains("(0 h old, due 2026-02-0");
        rooms.clock().turn(Duration.ofDays(4));
        run("set-aside", "list");
        assertThat(out.toString()).contains("(4 d old, the coordinator's since 2026-02-0");
    }

    @Test
    void aDryRunSaysWhatWouldDifferAndChangesNothing() {
        assertThat(run("set-aside", "replay", "--reason", "person-decides", "--dry-run"))
                .isZero();
        assertThat(out.toString())
                .contains("the same", "was  set-aside person-decides", "1 messages read, 0 would differ");

        rooms.sql().sql("update received_message set mailbox = 'klachten'").update();
        assertThat(run("set-aside", "replay", "1", "--dry-run")).isZero();

        assertThat(out.toString())
                .contains("DIFFERS", "now  entered", "queue mediator", "letter acknowledgement.nl")
                .doesNotContain("klager1", "Verkeerd bedrag");
        assertThat(rooms.the(SetAsides.class).list(null)).hasSize(1);
        assertThat(rooms.the(Reader.class).claim()).isEmpty();
    }

    @Test
    void whatWasConcludedIsReadAnewOnlyToSayWhatWouldDiffer() throws IOException {
        byte[] mail = Mails.complaint("klager2@klager.example", "klachten@solidaris.example", "b");
        rooms.the(MailIntake.class).receive("solidaris", "klachten", MailIn.of(2, mail));
        Reader reader = rooms.the(Reader.class);
        reader.claim().forEach(claim -> reader.conclude(reader.parse(claim)));

        assertThat(run("set-aside", "replay", "--since", "2026-02-02")).isEqualTo(Console.REFUSED);
        assertThat(run("set-aside", "replay", "--since", "2026-02-02", "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("2 messages read, 0 would differ");

        rooms.sql()
                .sql("update received_message set outcome = 'automatic', reason = 'list', dossier = null where id = 2")
                .update();
        run("set-aside", "replay", "--since", "2026-02-02", "--dry-run");
        assertThat(out.toString()).contains("was  automatic list", "2 messages read, 1 would differ");
        run("set-aside", "replay", "--since", "2026-02-03", "--dry-run");
        assertThat(out.toString()).contains("0 messages read");
    }

    @Test
    void replayingReadsItAnew() {
        assertThat(run("set-aside", "replay", "1")).isZero();
        assertThat(out.toString()).contains("now  set-aside person-decides", "Message 1 is read anew.");
        assertThat(run("set-aside", "replay", "1")).isEqualTo(Console.REFUSED);
    }

    @Test
    void aDossierWhoseAcknowledgementIsWithheldIsListedByItsNumber() throws IOException {
        byte[] mail = Mails.mail("X-Auto-Response-Suppress: All\n"
                + new String(Mails.complaint("klager1@klager.example", "klachten@lm.example", "b")));
        rooms.the(MailIntake.class).receive("lm", "klachten", MailIn.of(1, mail));
        Reader reader = rooms.the(Reader.class);
        reader.claim().forEach(claim -> reader.conclude(reader.parse(claim)));

        assertThat(run("set-aside", "list", "lm")).isZero();
        assertThat(out.toString()).contains("dossier 2026-000001-16", "withheld acknowledgement");
        assertThat(run("set-aside", "done", "2", "--by", "An")).isZero();
        assertThat(run("set-aside", "done", "2", "--by", "An")).isEqualTo(Console.REFUSED);
        assertThat(run("set-aside", "done", "1", "--by", "An")).isEqualTo(Console.REFUSED);
    }

    @Test
    void aLetterOnPaperIsNotDoneByLookingAtIt() {
        assertThat(run("set-aside", "judge", "1", "complaint", "--by", "An")).isZero();
        rooms.sql()
                .sql(
                        "insert into due_moment (id, organisation, dossier, kind, what, ordinal, due_at, why, made_at)"
                                + " overriding system value"
                                + " select 4711, 'solidaris', id, 'person', 'acknowledgement to print', 1, now(), 'x', now() from dossier")
                .update();

        assertThat(run("set-aside", "done", "4711", "--by", "An")).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("Task 4711 is a letter on paper", "--sent-outside DATE");
    }

    @Test
    void anAcknowledgementSentOutsideMeetsItsPromise() throws IOException {
        byte[] mail = Mails.mail("X-Auto-Response-Suppress: All\n"
                + new String(Mails.complaint("klager1@klager.example", "klachten@lm.example", "b")));
        rooms.the(MailIntake.class).receive("lm", "klachten", MailIn.of(1, mail));
        Reader reader = rooms.the(Reader.class);
        reader.claim().forEach(claim -> reader.conclude(reader.parse(claim)));

        assertThat(run("set-aside", "done", "2", "--by", "An", "--sent-outside", "2026-02-03"))
                .as("tomorrow")
                .isEqualTo(Console.REFUSED);
        assertThat(run("set-aside", "done", "1", "--by", "An", "--sent-outside", "2026-02-02"))
                .as("no letter's task")
                .isEqualTo(Console.REFUSED);
        assertThat(run("set-aside", "done", "2", "--by", "An", "--sent-outside", "2026-02-02"))
                .isZero();
        assertThat(rooms.sql()
                        .sql("select type || ' ' || at from dossier_event where seq = 2")
                        .query(String.class)
                        .single())
                .startsWith("message.sent:acknowledgement 2026-02-02 ");
        assertThat(rooms.sql()
                        .sql("select distinct state from promise where promise like '%ack%'")
                        .query(String.class)
                        .list())
                .containsExactly("met");
        assertThat(run("set-aside", "done", "2", "--by", "An", "--sent-outside", "2026-02-02"))
                .as("twice")
                .isEqualTo(Console.REFUSED);
    }

    @Test
    void aCommandThatIsNotUnderstoodShowsItsUsage() {
        assertThat(run("set-aside", "judge", "1", "rubbish", "--by", "An")).isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(err.toString()).contains("COMPLAINT, QUESTION, FEEDBACK");
    }

    private int run(String... args) {
        return Console.run(new HubInRooms(rooms, folder), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
