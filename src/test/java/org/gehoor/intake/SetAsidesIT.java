package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a person, and how it goes on. */
class SetAsidesIT {

    private static final String KLAGER = "klager1@klager.example";
    private static final String KLACHTEN = "klachten@solidaris.example";

    private Rooms rooms;
    private Reader reader;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        reader = rooms.the(Reader.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void whatIsBegunThreeTimesWithoutAnEndIsSetAside() throws IOException {
        take("klachten", MailIn.of(1, Mails.complaint(KLAGER, KLACHTEN, "a")));
        for (int i = 0; i < 3; i++) {
            assertThat(reader.claim()).hasSize(1);
            rooms.sql()
                    .sql("update received_message set claimed_until = now() - interval '1 second'")
                    .update();
        }
        assertThat(reader.claim()).isEmpty();
        assertThat(rooms.the(SetAsides.class).list(null))
                .extracting(WaitingMessage::reason)
                .containsExactly("reading-fails");
        assertThat(owed()).containsExactly("person reading-fails");
    }

    @Test
    void anOversizedMailIsSetAsideWithItsHeadersAndCanBeRegisteredFromThem() throws IOException {
        MailIn small = MailIn.of(7, Mails.complaint(KLAGER, KLACHTEN, "a"));
        FetchedMail large = new FetchedMailOfSize(small, 41L << 20);
        Received received = rooms.the(MailIntake.class).receive("solidaris", "klachten", large);

        assertThat(received).isInstanceOf(Received.LeftOnServer.class);
        assertThat(received.maybeMoved()).isFalse();
        SetAsides tray = rooms.the(SetAsides.class);
        assertThat(tray.list("solidaris")).extracting(WaitingMessage::reason).containsExactly("too-large");
        assertThat(tray.original(1)).hasValueSatisfying(raw -> assertThat(new String(raw))
                .contains("Subject: Verkeerd")
                .doesNotContain("Goedemorgen"));
        assertThat(tray.judge(1, SetAsides.Judgement.COMPLAINT, "An")).isInstanceOf(SetAsides.Answer.Done.class);
        assertThat(owed()).containsExactly("letter acknowledgement");
    }

    @Test
    void aMessageThatWaitsCanBeJudgedOnce() throws IOException {
        take("info", MailIn.of(1, Mails.complaint(KLAGER, "info@solidaris.example", "a")));
        readAll();
        SetAsides tray = rooms.the(SetAsides.class);

        assertThat(tray.judge(1, SetAsides.Judgement.COMPLAINT, "coordinator").message())
                .contains("2026-000001-16");
        assertThat(tray.judge(1, SetAsides.Judgement.QUESTION, "coordinator"))
                .isInstanceOf(SetAsides.Answer.Refused.class);
        assertThat(owed()).containsExactly("letter acknowledgement");
    }

    @Test
    void aQuestionStaysInItsMailbox() throws IOException {
        take("info", MailIn.of(1, Mails.complaint(KLAGER, "info@solidaris.example", "a")));
        readAll();
        rooms.the(SetAsides.class).judge(1, SetAsides.Judgement.QUESTION, "coordinator");

        assertThat(owed()).isEmpty();
        assertThat(rooms.the(SetAsides.class).list(null)).isEmpty();
        assertThat(rooms.the(MailboxLedger.class).toMove("solidaris", "info", 1))
                .isEmpty();
        assertThat(count("dossier")).isZero();
    }

    @Test
    void replayingReadsTheStoredOriginalAnew() throws IOException {
        take("info", MailIn.of(1, Mails.complaint(KLAGER, "info@solidaris.example", "a")));
        readAll();
        assertThat(rooms.the(SetAsides.class).replay(1)).isInstanceOf(SetAsides.Answer.Done.class);
        assertThat(readAll()).containsExactly(new Outcome.SetAside(1, SetAsideReason.PERSON_DECIDES));
        assertThat(owed()).containsExactly("person person-decides");
    }

    private void take(String mailbox, FetchedMail mail) throws IOException {
        assertThat(rooms.the(MailIntake.class).receive("solidaris", mailbox, mail))
                .isInstanceOf(Received.Stored.class);
    }

    private List<Outcome> readAll() {
        return reader.claim().stream().map(reader::parse).map(reader::conclude).toList();
    }

    private long count(String table) {
        return rooms.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private List<String> owed() {
        return rooms.sql()
                .sql("select kind || ' ' || what from due_moment where done_at is null and kind <> 'clock' order by id")
                .query(String.class)
                .list();
    }
}
