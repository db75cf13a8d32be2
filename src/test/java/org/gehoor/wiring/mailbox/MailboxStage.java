package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Secret;
import org.jspecify.annotations.Nullable;

/** One mailbox on a server in memory, a route that looks into it, and a colleague with the same mailbox open. */
final class MailboxStage implements AutoCloseable {

    static final String ADDRESS = "klachten@solidaris.example";

    final RememberingLedger ledger = new RememberingLedger();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final ScheduledExecutorService lookers = Executors.newScheduledThreadPool(1);
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final GreenMailUser user;

    MailboxStage() {
        server.start();
        user = server.setUser(ADDRESS, ADDRESS, "tryout");
    }

    int serverPort() {
        return server.getImap().getPort();
    }

    /** Mail goes to {@code moveTo}, ten looks a second. */
    void look(@Nullable String moveTo) throws Exception {
        look(moveTo, Duration.ofMillis(100), 100, serverPort());
    }

    void look(@Nullable String moveTo, Duration every, int batch, int port) throws Exception {
        var mailbox = new Mailbox(
                "solidaris",
                "klachten",
                ADDRESS,
                "Klachten",
                new ImapServer("127.0.0.1", port, ImapServer.Security.NONE),
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

    void stopLooking() {
        camel.stop();
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

    static String mail(String subject) {
        return "From: Jan <jan@klager.example>\r\nSubject: " + subject + "\r\n\r\nTekst\r\n";
    }

    void deliver(String raw) throws Exception {
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(ISO_8859_1))));
    }

    interface Errand<T> {
        T in(Store store) throws Exception;
    }

    <T> T asColleague(Errand<T> errand) throws Exception {
        try (Store store = server.getImap().createStore()) {
            store.connect(ADDRESS, "tryout");
            return errand.in(store);
        }
    }

    int count(String folder) throws Exception {
        return asColleague(store ->
                store.getFolder(folder).exists() ? store.getFolder(folder).getMessageCount() : 0);
    }

    List<String> folders() throws Exception {
        return asColleague(store -> Arrays.stream(store.getDefaultFolder().list("*"))
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

    void flag(int number, Flags.Flag flag, boolean expunge) throws Exception {
        asColleague(store -> {
            var open = store.getFolder("INBOX");
            open.open(Folder.READ_WRITE);
            open.getMessage(number).setFlag(flag, true);
            open.close(expunge);
            return true;
        });
    }

    @Override
    public void close() {
        camel.stop();
        lookers.shutdownNow();
        server.stop();
    }
}
