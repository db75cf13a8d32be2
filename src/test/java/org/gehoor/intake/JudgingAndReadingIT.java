package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person judges one copy of a mail while the hub reads another. */
class JudgingAndReadingIT {

    private static final int MAILS = 30;

    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void givesOneDossierAMail() throws Exception {
        for (int i = 1; i <= MAILS; i++) {
            take("info", i);
        }
        readAll();
        for (int i = 1; i <= MAILS; i++) {
            take("klachten", i);
        }
        Reader reader = rooms.the(Reader.class);
        List<Parsed> parsed = reader.claim().stream().map(reader::parse).toList();
        ExecutorService two = Executors.newFixedThreadPool(2);
        Future<?> reading = two.submit(() -> parsed.forEach(reader::conclude));
        Future<?> judging = two.submit(() -> {
            for (int i = 1; i <= MAILS; i++) {
                rooms.the(SetAsides.class).judge(i, SetAsides.Judgement.COMPLAINT, "An");
            }
        });
        reading.get();
        judging.get();
        two.shutdown();

        assertThat(count("dossier")).isEqualTo(MAILS);
        assertThat(count("due_moment where kind = 'letter'")).isEqualTo(MAILS);
        assertThat(rooms.the(SetAsides.class).list(null)).isEmpty();
    }

    @Test
    void aMailThatKillsItsReaderTakesNoNeighbourWithIt() throws IOException {
        for (int i = 1; i <= 20; i++) {
            take("klachten", i);
        }
        Reader reader = rooms.the(Reader.class);
        long poison = 7;
        for (int round = 0; round < 40; round++) {
            List<Claim> claims = reader.claim();
            boolean dies = claims.stream().anyMatch(claim -> claim.message() == poison);
            if (!dies) {
                claims.stream().map(reader::parse).forEach(reader::conclude);
            }
            rooms.sql()
                    .sql(
                            "update received_message set claimed_until = now() - interval '1 second' where outcome is null")
                    .update();
        }

        assertThat(count("dossier")).isEqualTo(19);
        assertThat(rooms.the(SetAsides.class).list(null))
                .extracting(WaitingMessage::id)
                .containsExactly(poison);
    }

    private void take(String mailbox, int uid) throws IOException {
        byte[] mail = Mails.complaint("klager" + uid + "@klager.example", "klachten@solidaris.example", "m" + uid);
        rooms.the(MailIntake.class).receive("solidaris", mailbox, MailIn.of(uid, mail));
    }

    private void readAll() {
        Reader reader = rooms.the(Reader.class);
        reader.claim().forEach(claim -> reader.conclude(reader.parse(claim)));
    }

    private long count(String rows) {
        return rooms.sql().sql("select count(*) from " + rows).query(Long.class).single();
    }
}
