package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

final class MailboxConsumerIT {

    private static final String ADDRESS = "klachten@solidaris.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final ScheduledExecutorService lookers = Executors.newScheduledThreadPool(1);
    private final RememberingLedger ledger = new RememberingLedger();
    private DefaultCamelContext camel = new DefaultCamelContext();
    private GreenMailUser user;
    private int batch = 100;

    @BeforeEach
    void startServer() {
        server.start();
        user = server.setUser(ADDRESS, ADDRESS, "tryout");
    }

    @AfterEach
    void stop() {
        camel.stop();
        lookers.shutdownNow();
        server.stop();
    }

    @Test
    void handsOverEveryByteAndMovesWhatWasCommitted() throws Exception {
        var mail = "Subject: slecht  gevouwen\r\n\tkop\r\nX-Odd:geen spatie\r\n\r\nLijf\r\n.\r\nmet punt\r\n";
        deliver(mail);
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        assertThat(new String(ledger.stored.values().iterator().next(), ISO_8859_1))
                .isEqualTo(mail);
        assertThat(count("INBOX")).isZero();
        assertThat(seen("Verwerkt")).isFalse();
    }

    @Test
    void letsNoHeaderOfAMailSteerAnything() throws Exception {
        var hostile = new StringBuilder("Subject: x\r\n");
        for (var name : List.of(
                "CamelJmsDestinationName",
                "CAMELjmsDestinationNAME",
                "CamelFileName",
                "moveTo",
                "MOVETO",
                "copyTo",
                "delete",
                "Delete",
                "_AMQ_DUPL_ID",
                "JMSXGroupID",
                "mail.smtp.host",
                "CamelMailMoveTo")) {
            hostile.append(name).append(": Evil\r\n");
        }
        deliver(hostile.append("\r\ntekst\r\n").toString());
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        assertThat(ledger.headers).containsExactly(Map.of());
        assertThat(folders()).containsExactlyInAnyOrder("INBOX", "Verwerkt");
    }

    @Test
    void takesInWhatAPersonOpenedFlaggedOrMarkedAsDeletedFirst() throws Exception {
        deliver(mail("gelezen"));
        deliver(mail("gevlagd"));
        deliver(mail("verwijderd"));
        flag(1, Flags.Flag.SEEN);
        flag(2, Flags.Flag.FLAGGED);
        flag(3, Flags.Flag.DELETED);
        look(null);
        await().until(() -> ledger.stored.size() == 3);
    }

    @Test
    void keepsAFailingMailAndTakesItsNeighbours() throws Exception {
        deliver(mail("goed 1"));
        deliver(mail("giftig"));
        deliver(mail("goed 2"));
        ledger.refuses = raw -> raw.contains("giftig");
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 2);
        await().until(() -> ledger.failed.containsValue(3));
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(ledger.failed).hasSize(1);
    }

    @Test
    void neverExpungesWhatAColleagueMarkedAsDeleted() throws Exception {
        deliver(mail("van een collega"));
        flag(1, Flags.Flag.DELETED);
        ledger.start = java.time.Instant.now().plusSeconds(3600);
        look("Verwerkt");
        await().until(() -> ledger.listings > 2);
        camel.stop();
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(ledger.stored).isEmpty();
    }

    @Test
    void leavesMailInPlaceWithoutTouchingAFlagAndAsksTheLedgerOnce() throws Exception {
        deliver(mail("blijft"));
        look(null);
        await().until(() -> ledger.listings > 4);
        assertThat(ledger.stored).hasSize(1);
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(seen("INBOX")).isFalse();
        assertThat(ledger.questions).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void worksOffABacklogOldestFirstInBatches() throws Exception {
        for (int i = 0; i < 25; i++) {
            deliver(mail("nummer " + i));
        }
        batch = 10;
        look("Verwerkt", Duration.ofSeconds(30));
        await().until(() -> count("Verwerkt") == 25);
    }

    @Test
    void countsNothingAgainstMailWhileTheDatabaseIsAway() throws Exception {
        deliver(mail("wacht"));
        ledger.away = new DataAccessResourceFailureException("weg");
        look("Verwerkt");
        await().pollDelay(Duration.ofMillis(600)).until(() -> true);
        assertThat(ledger.failed).isEmpty();
        assertThat(count("INBOX")).isEqualTo(1);
        ledger.away = null;
        await().until(() -> count("Verwerkt") == 1);
    }

    @Test
    void reconnectsByItselfAfterAnOutage() throws Exception {
        deliver(mail("voor"));
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        int port = server.getImap().getPort();
        server.getImap().stopService();
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        again.start();
        try {
            var box = again.setUser(ADDRESS, ADDRESS, "tryout");
            box.deliver(parse(mail("na")));
            box.deliver(parse(mail("en nog een")));
            await().atMost(Duration.ofSeconds(20)).until(() -> ledger.stored.size() >= 2);
        } finally {
            again.stop();
        }
    }

    private void look(String moveTo) throws Exception {
        look(moveTo, Duration.ofMillis(100));
    }

    private void look(String moveTo, Duration every) throws Exception {
        var mailbox = new Mailbox(
                "solidaris",
                "klachten",
                ADDRESS,
                "Klachten",
                new ImapServer("127.0.0.1", server.getImap().getPort(), ImapServer.Security.NONE),
                ADDRESS,
                Secret.of("tryout"),
                "INBOX",
                every,
                batch,
                moveTo,
                null,
                Mailbox.Opens.DOSSIER,
                false,
                40 << 20,
                "nl");
        camel.addComponent(
                "mailbox",
                new MailboxComponent(new OneMailbox(mailbox, ledger), lookers, new MailboxSettings(1, null)));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("mailbox:solidaris/klachten").process(ledger);
            }
        });
        camel.start();
    }

    private record OneMailbox(Mailbox mailbox, Ledger book) implements WatchedMailboxes {
        @Override
        public List<Mailbox> all() {
            return List.of(mailbox);
        }

        @Override
        public Ledger ledger(Mailbox of) {
            return book;
        }
    }

    private static String mail(String subject) {
        return "From: Jan <jan@klager.example>\r\nSubject: " + subject + "\r\n\r\nTekst\r\n";
    }

    private void deliver(String raw) throws Exception {
        user.deliver(parse(raw));
    }

    private static MimeMessage parse(String raw) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(ISO_8859_1)));
    }

    private <T> T asColleague(Look<T> what) throws Exception {
        try (Store store = server.getImap().createStore()) {
            store.connect(ADDRESS, "tryout");
            return what.in(store);
        }
    }

    private interface Look<T> {
        T in(Store store) throws Exception;
    }

    private int count(String folder) throws Exception {
        return asColleague(store ->
                store.getFolder(folder).exists() ? store.getFolder(folder).getMessageCount() : 0);
    }

    private List<String> folders() throws Exception {
        return asColleague(
                store -> java.util.Arrays.stream(store.getDefaultFolder().list("*"))
                        .map(Folder::getName)
                        .toList());
    }

    private boolean seen(String folder) throws Exception {
        return asColleague(store -> {
            var open = store.getFolder(folder);
            open.open(Folder.READ_ONLY);
            return open.getMessage(1).isSet(Flags.Flag.SEEN);
        });
    }

    private void flag(int number, Flags.Flag flag) throws Exception {
        asColleague(store -> {
            var open = store.getFolder("INBOX");
            open.open(Folder.READ_WRITE);
            Message message = open.getMessage(number);
            message.setFlag(flag, true);
            open.close(false);
            return null;
        });
    }
}
