package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One mailbox on a mail server, and a route that looks into it. */
abstract class MailboxLook {

    static final String ADDRESS = "klachten@solidaris.example";

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    final ScheduledExecutorService lookers = Executors.newScheduledThreadPool(1);
    final RememberingLedger ledger = new RememberingLedger();
    DefaultCamelContext camel = new DefaultCamelContext();
    GreenMailUser user;
    int batch = 100;
    MailboxSettings settings = MailboxSettings.ONE_AT_A_TIME;

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

    void look(String moveTo) throws Exception {
        look(moveTo, Duration.ofMillis(100));
    }

    void look(String moveTo, Duration every) throws Exception {
        var mailbox = new Mailbox(
                "solidaris",
                "klachten",
                ADDRESS,
                "Klachten",
                new ImapServer("127.0.0.1", port(), ImapServer.Security.NONE),
                ADDRESS,
                Secret.of("tryout"),
                "INBOX",
                every,
                batch,
                moveTo,
                null,
                DossierOpening.DOSSIER,
                false,
                40 << 20,
                "nl",
                "klachten",
                false,
                null,
                List.of(),
                false,
                Map.of());
        camel.addComponent("mailbox", new MailboxComponent(new OneMailbox(mailbox, ledger), lookers, settings));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("mailbox:solidaris/klachten").process(ledger);
            }
        });
        camel.start();
    }

    /** Of the mail server, or of what stands in front of it. */
    int port() {
        return server.getImap().getPort();
    }

    record OneMailbox(Mailbox mailbox, Ledger book) implements WatchedMailboxes {
        @Override
        public List<Mailbox> all() {
            return List.of(mailbox);
        }

        @Override
        public Ledger ledger(Mailbox of) {
            return book;
        }
    }

    static String mail(String subject) {
        return "From: Jan <jan@klager.example>\r\nSubject: " + subject + "\r\n\r\nTekst\r\n";
    }

    void deliver(String raw) throws Exception {
        user.deliver(parse(raw));
    }

    static MimeMessage parse(String raw) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(ISO_8859_1)));
    }

    <T> T asColleague(Look<T> what) throws Exception {
        try (Store store = server.getImap().createStore()) {
            store.connect(ADDRESS, "tryout");
            return what.in(store);
        }
    }

    interface Look<T> {
        T in(Store store) throws Exception;
    }

    int count(String folder) throws Exception {
        return asColleague(store ->
                store.getFolder(folder).exists() ? store.getFolder(folder).getMessageCount() : 0);
    }

    List<String> folders() throws Exception {
        return asColleague(
                store -> java.util.Arrays.stream(store.getDefaultFolder().list("*"))
                        .map(Folder::getName)
                        .toList());
    }

    boolean seen(String folder) throws Exception {
        return asColleague(store -> {
            var open = store.getFolder(folder);
            open.open(Folder.READ_ONLY);
            return open.getMessage(1).isSet(Flags.Flag.SEEN);
        });
    }

    void flag(int number, Flags.Flag flag) throws Exception {
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
