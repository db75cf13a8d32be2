package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.ApiKey;
import org.gehoor.story.hub.ExternalBroker;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.LogBook;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.story.hub.Web;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.MailServer.Protocol;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the hub leans on goes away and comes back: it recovers by itself, loses and doubles nothing, and says so once. */
class OutageStoryIT extends Tale {

    private static final String MAILBOX = "klachten@lm.example";
    private static final Duration SEVERAL_LOOKS = Duration.ofSeconds(3);
    private static final String READINESS = "/actuator/health/readiness";
    private static final String KEY = "key-of-the-portal";
    private static final String LIVENESS = "/actuator/health/liveness";

    private final Path data = newFolder();
    private final int databasePort = Ports.free();
    private final ExternalBroker broker = ExternalBroker.started();
    private Postgres database = Postgres.keptIn(data, databasePort);

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.home(OwnHome.copied()
                        .organisation(
                                "lm",
                                "staff_domains:",
                                "api_keys:\n  - {id: portal, purpose: [complaints], sha256: " + ApiKey.hash(KEY)
                                        + "}\n\nstaff_domains:"))
                .database(database.database("gehoor"))
                .broker(broker);
    }

    @BeforeAll
    void queuesAreMade() {
        Patiently.until("the queue", () -> broker.has("gehoor.lm.queue.complaints"));
    }

    @Override
    @AfterAll
    void end() {
        super.end();
        broker.close();
        database.close();
    }

    @Test
    void theMailboxesGoAwayAndComeBack() {
        try (LogBook log = LogBook.opened()) {
            hub().mail().stop(Protocol.IMAP);
            String complainant = somebody();
            NewMail complaint = NewMail.from(complainant, MAILBOX);
            hub().person(complainant).sends(complaint.bytes(), MAILBOX);
            Patiently.until("its being said", () -> !log.lines("WARN", "Mailbox lm/klachten")
                    .isEmpty());
            staysReady();

            hub().mail().start(Protocol.IMAP);

            isAnsweredAndAssignedOnce(complainant);
            saysOnce(log, "Mailbox lm/klachten");
        }
    }

    @Test
    void theMailServerThatTakesLettersGoesAwayAndComesBack() {
        try (LogBook log = LogBook.opened()) {
            hub().mail().stop(Protocol.SMTP);
            String complainant = somebody();
            hub().mailbox(MAILBOX).receives(NewMail.from(complainant, MAILBOX));

            complaints().awaitsAssignmentWhere(one -> one.says("/complainant/address")
                    .equals(complainant));
            Patiently.until(
                    "its being said", () -> !log.lines("WARN", "Mail server").isEmpty());
            staysReady();
            hub().mail().start(Protocol.SMTP);

            isAnsweredAndAssignedOnce(complainant);
            saysOnce(log, "Mail server");
        }
    }

    @Test
    void theDatabaseGoesAwayAndComesBack() {
        try (LogBook log = LogBook.opened()) {
            String before = somebody();
            hub().mailbox(MAILBOX).receives(NewMail.from(before, MAILBOX));
            hub().letterTo(before);

            database.close();
            String meanwhile = somebody();
            NewMail complaint = NewMail.from(meanwhile, MAILBOX);
            hub().mailbox(MAILBOX).receives(complaint);
            Patiently.until("not ready", () -> hub().web().get(READINESS).status() == 503);
            assertThat(hub().web().get(LIVENESS).status()).isEqualTo(200);
            programsAndPeopleAreToldToTryAgain();
            Patiently.stays("its staying in the mailbox", SEVERAL_LOOKS, () -> hub().mailbox(MAILBOX).inbox().stream()
                    .anyMatch(lying -> lying.messageId().equals(complaint.messageId())));
            database = Postgres.keptIn(data, databasePort);

            isAnsweredAndAssignedOnce(meanwhile);
            isAnsweredAndAssignedOnce(before);
            Patiently.until("ready again", () -> hub().web().get(READINESS).status() == 200);
            assertThat(log.complaints()).doesNotHaveDuplicates();
            saysOnce(log, "Taking in mail of lm/klachten");
            saysOnce(log, "Route reading");
        }
    }

    @Test
    void theBrokerGoesAwayAndComesBack() {
        try (LogBook log = LogBook.opened()) {
            complaints();
            broker.stop();
            String complainant = somebody();
            hub().mailbox(MAILBOX).receives(NewMail.from(complainant, MAILBOX));

            hub().letterTo(complainant);
            staysReady();
            broker.start();

            isAnsweredAndAssignedOnce(complainant);
            assertThat(log.complaints()).doesNotHaveDuplicates();
            saysOnce(log, "Route tell-the-handler");
            assertThat(log.lines("Route relay")).isEmpty();
        }
    }

    private void programsAndPeopleAreToldToTryAgain() {
        Web.Answer program = hub().web()
                .handsIn(
                        "lm",
                        "complaints",
                        KEY,
                        "{\"text\": \"Te laat.\", \"complainant\": {\"name\": \"Lies\", \"mail\": \"lies@klager.example\"}}");
        assertThat(program.status()).isEqualTo(503);
        assertThat(program.whole().headers().firstValue("Retry-After")).hasValue("60");
        assertThat(program.whole().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.text()).contains("send it again");

        Web.Answer person = hub().web()
                .fillsIn(
                        "/o/lm/complaint",
                        Map.of(
                                "text",
                                "Te laat.",
                                "complainant.name",
                                "Lies",
                                "complainant.mail",
                                "lies@klager.example"));
        assertThat(person.status()).isEqualTo(503);
        assertThat(person.whole().headers().firstValue("Retry-After")).hasValue("60");
        assertThat(person.text())
                .contains("cannot say whether this arrived", "Te laat.")
                .doesNotContain("Exception");
    }

    private void isAnsweredAndAssignedOnce(String complainant) {
        String number = hub().letterTo(complainant).number();
        // its parcel may wait half a minute after its third attempt
        Patiently.until("the assignment", Duration.ofSeconds(60), () -> !complaints()
                .about(number)
                .isEmpty());
        assertThat(complaints().awaitsAssignment(number).says("/complainant/address"))
                .isEqualTo(complainant);
        assertThat(complaints().assignmentsOf(complainant)).hasSize(1);
        assertThat(hub().lettersTo(complainant).soFar()).hasSize(1);
    }

    private void staysReady() {
        Patiently.stays("ready", SEVERAL_LOOKS, () -> hub().web().get(READINESS).status() == 200);
    }

    /** One line when it goes, one when it is back. */
    private static void saysOnce(LogBook log, String subject) {
        Patiently.until(subject + " back", () -> log.lines(subject).size() >= 2);
        List<String> lines = log.lines(subject);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("WARN");
        assertThat(lines.get(1)).startsWith("INFO");
    }

    private HandlerQueue complaints() {
        return hub().handlerOf("lm", "complaints");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "story")), "postgres-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
