package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.register.Register;
import org.gehoor.register.Timekeeper;
import org.junit.jupiter.api.Test;

/**
 * What open dossiers cost when their time has not come, and how fast those are worked off whose time has: {@code mvn -Pbench
 * verify} writes {@code target/bench-due.txt}.
 *
 * <p>One thread, one JVM, real PostgreSQL with fsync; no mail server.
 */
class DueBench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int DUE = 100;
    private static final int LETTERS = 1_000;
    private static final int ROUNDS = 41;

    /** Copies of the first dossier that wait for a moment within the next years, as open dossiers do. */
    private static final String COPY =
            """
            with d as (
              insert into dossier (organisation, number, received_at, registered_at, channel, mailbox, language, subject,
                                   confidentiality, procedure_revision, stage, state, last_seq)
              select organisation, number || '-' || n, received_at, registered_at, channel, mailbox, language, subject,
                     confidentiality, procedure_revision, stage, state, last_seq
                from dossier, generate_series(?, ?) n where id = (select min(id) from dossier)
              returning id, organisation)
            insert into due_moment (organisation, dossier, made_at, kind, what, ordinal, due_at, why)
            select organisation, id, now(), 'clock', 'next', 1,
                   timestamptz '2027-01-01' + (id % 1000) * interval '1 day', 'bench'
              from d
            """;

    private final List<String> report = new ArrayList<>();

    @Test
    void findingWhatIsDueCostsTheSameHoweverManyAreOpen() throws IOException {
        try (CorrespondenceRooms hub = CorrespondenceRooms.openWith(
                "gehoor.letters.pause-above", "0", "gehoor.letters.per-domain-per-hour", "0")) {
            hub.complaint("solidaris", "first@klager.example");
            copies(hub, 1, FEW);
            dueNow(hub, DUE);
            double few = claim(hub);
            copies(hub, FEW + 1, MANY);
            double many = claim(hub);
            say(
                    "claiming %d dossiers that are due: %.2f ms among %,d open, %.2f ms among %,d: ratio %.2f",
                    DUE, few, FEW, many, MANY, many / few);
            letters(hub);
        } finally {
            Files.write(Path.of("target", "bench-due.txt"), report);
            report.forEach(System.out::println);
        }
    }

    private static void copies(CorrespondenceRooms hub, int from, int to) {
        hub.sql().sql(COPY).params(from, to).update();
        // what the rounds before left behind is no part of the question
        hub.sql().sql("vacuum analyze").update();
    }

    private static void dueNow(CorrespondenceRooms hub, int count) {
        hub.sql()
                .sql("update due_moment set due_at = timestamptz '2026-01-01' where id in"
                        + " (select id from due_moment where why = 'bench' order by id limit ?)")
                .param(count)
                .update();
    }

    /** Median milliseconds of a claim; the lease is taken back each time. */
    private static double claim(CorrespondenceRooms hub) {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<Long> claimed = hub.the(Timekeeper.class).claim();
            nanos.add(System.nanoTime() - start);
            assertThat(claimed).hasSize(DUE);
            hub.sql()
                    .sql("update due_moment set claimed_until = null where claimed_until is not null")
                    .update();
        }
        return nanos.stream().sorted().toList().get(ROUNDS / 2) / 1e6;
    }

    /** Registers complaints, lets three weeks pass after their acknowledgements, and works off the status letters: clock, writing, filing. */
    private void letters(CorrespondenceRooms hub) {
        hub.sql()
                .sql("update due_moment set done_at = now() where why = 'bench'")
                .update();
        for (int i = 0; i < LETTERS; i++) {
            hub.complaint("solidaris", "k" + i + "@klager" + i + ".example");
        }
        writeAll(hub);
        hub.sql()
                .sql("select id from dossier where number not like '%-%-%-%'")
                .query(Long.class)
                .list()
                .forEach(dossier -> accepted(hub, dossier));
        hub.rooms().clock().turn(Duration.ofDays(21));
        long before = hub.count("letter");
        Timekeeper timekeeper = hub.the(Timekeeper.class);
        long start = System.nanoTime();
        for (List<Long> due = timekeeper.claim(); !due.isEmpty(); due = timekeeper.claim()) {
            due.forEach(timekeeper::turn);
        }
        writeAll(hub);
        double seconds = (System.nanoTime() - start) / 1e9;
        long written = hub.count("letter") - before;
        assertThat(written).isGreaterThanOrEqualTo(LETTERS);
        say(
                "%,d status letters turned due, written and filed in %.1f s: %.0f a second, by one thread",
                written, seconds, written / seconds);
    }

    private static void accepted(CorrespondenceRooms hub, long dossier) {
        Instant at = hub.rooms().clock().instant();
        hub.the(Register.class).letterAccepted(dossier, "acknowledgement", 1, at, Map.of());
    }

    private static void writeAll(CorrespondenceRooms hub) {
        while (!hub.writeAll().isEmpty()) {
            // the next armful
        }
    }

    private void say(String text, Object... values) {
        report.add(String.format(Locale.ROOT, text, values));
    }
}
