package org.gehoor.bench;

import jakarta.jms.JMSException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.gehoor.testkit.Postgres;
import org.gehoor.testkit.RealMail;
import org.gehoor.testkit.SmtpSink;

/** The hub and the floor program beside the same servers, measured in turns. */
final class Bench implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String UNFINISHED =
            """
            select (select count(*) from received_message where moved_at is null or outcome is null)
                 + (select count(*) from outbox) + (select count(*) from letter where state <> 'sent')
                 + (select count(*) from due_moment where kind = 'letter' and done_at is null and due_at <= now())
            """;

    private final RealMail mail = RealMail.started();
    private final SmtpSink sink = SmtpSink.started();
    private final Postgres postgres;
    private final String database;
    private final FloorProgram floor;
    private final MeasuredHub hub;

    Bench(Path folder) throws SQLException {
        postgres = Postgres.keptIn(folder.resolve("postgres").toAbsolutePath(), 0);
        database = postgres.freshDatabase("hub");
        floor = new FloorProgram(mail, postgres.freshDatabase("floor"));
        hub = new MeasuredHub(Path.of("").toAbsolutePath(), mail, sink, database, folder.toAbsolutePath());
        Awaitility.await("the hub").atMost(PATIENCE).until(hub::isReady);
    }

    /** The least that could be done, while the hub idles. */
    Floor floor(String round, int mails) throws MessagingException, SQLException, IOException {
        try (Inbox inbox = floor.inbox()) {
            inbox.add(BenchMails.of(round, mails));
        }
        CpuTime before = CpuTime.now(hub.pid(), postgres.dataFolder());
        Duration time = floor.run(mails);
        CpuTime cpu = CpuTime.now(hub.pid(), postgres.dataFolder()).since(before);
        return new Floor(mails / (time.toMillis() / 1000.0), (double) cpu.database() / mails);
    }

    /** What the floor program did in a round. */
    record Floor(double mailsASecond, double databaseMillis) {}

    /** A backlog that lies there when the hub looks: until the last assignment and the last acknowledgement. */
    Drained drain(String round, int mails) throws Exception {
        Instant start;
        CpuTime before;
        DatabaseWork workBefore;
        hub.pause();
        try (Inbox inbox = new Inbox(mail, MeasuredHub.ADDRESS)) {
            inbox.add(BenchMails.of(round, mails));
        } finally {
            workBefore = DatabaseWork.now(database);
            before = CpuTime.now(hub.pid(), postgres.dataFolder());
            start = Instant.now();
            hub.goOn();
        }
        awaitEnd(mails);
        CpuTime cpu = CpuTime.now(hub.pid(), postgres.dataFolder()).since(before);
        DatabaseWork work = DatabaseWork.now(database).since(workBefore);
        Map<String, Instant> answers = answers(round, mails);
        Instant end = Stream.concat(assignments(mails).stream(), answers.values().stream())
                .max(Instant::compareTo)
                .orElseThrow();
        return new Drained(
                mails,
                Duration.between(start, end),
                cpu,
                work,
                Percentiles.of(answers.values().stream()
                        .map(at -> Duration.between(start, at))
                        .toList()));
    }

    /** Mails that come one by one, evenly: each from its delivery to its acknowledgement. */
    Percentiles trickle(String round, int mails, int aSecond) throws Exception {
        List<byte[]> coming = BenchMails.of(round, mails);
        List<Instant> delivered = new ArrayList<>();
        Instant start = Instant.now();
        try (Inbox inbox = new Inbox(mail, MeasuredHub.ADDRESS)) {
            for (int n = 0; n < mails; n++) {
                Instant turn = start.plus(Duration.ofSeconds(1).multipliedBy(n).dividedBy(aSecond));
                Thread.sleep(Math.max(0, Duration.between(Instant.now(), turn).toMillis()));
                inbox.add(coming.get(n));
                delivered.add(Instant.now());
            }
        }
        awaitEnd(mails);
        Map<String, Instant> answers = answers(round, mails);
        assignments(mails);
        return Percentiles.of(IntStream.range(0, mails)
                .mapToObj(n -> Duration.between(delivered.get(n), answers.get(BenchMails.messageId(round, n))))
                .toList());
    }

    long heapAfterCollection() throws IOException, InterruptedException {
        return hub.heapAfterCollection();
    }

    private void awaitEnd(int mails) {
        Awaitility.await("acknowledgements of all, and nothing left to do")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> sink.count() >= mails && unfinished() == 0);
    }

    private long unfinished() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(UNFINISHED)) {
            count.next();
            return count.getLong(1);
        }
    }

    private Map<String, Instant> answers(String round, int mails) throws IOException {
        Map<String, Instant> answers = Acknowledgements.takenFrom(sink);
        long expected = IntStream.range(0, mails)
                .filter(n -> answers.containsKey(BenchMails.messageId(round, n)))
                .count();
        if (expected != mails || answers.size() != mails) {
            throw new AssertionError(expected + " of " + mails + " mails acknowledged, " + answers.size() + " letters");
        }
        return answers;
    }

    private List<Instant> assignments(int mails) throws JMSException {
        List<Instant> sent = Assignments.takenFrom(hub.brokerUrl());
        if (sent.size() != mails) {
            throw new AssertionError(sent.size() + " assignments of " + mails + " mails");
        }
        return sent;
    }

    /** What the hub said last, for when it is too slow or stands still. */
    List<String> lastWords() {
        List<String> output = hub.output();
        return output.subList(Math.max(0, output.size() - 40), output.size());
    }

    @Override
    public void close() {
        hub.close();
        postgres.close();
        sink.close();
        mail.close();
    }
}
