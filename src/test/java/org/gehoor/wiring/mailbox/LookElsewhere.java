package org.gehoor.wiring.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Secret;
import org.gehoor.story.hub.LogBook;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;

/** Looks into one mailbox as the hub does, in a JVM that trusts what it was started with, and says what came of it. */
final class LookElsewhere {

    static final String SAYS = "The look: ";

    private LookElsewhere() {}

    /** @param args host, port, {@link ImapServer.Security} and address */
    public static void main(String[] args) throws Exception {
        var server = new ImapServer(args[0], Integer.parseInt(args[1]), ImapServer.Security.valueOf(args[2]));
        var mailbox = new Mailbox(
                "solidaris",
                "klachten",
                args[3],
                "Klachten",
                server,
                args[3],
                Secret.of(MailServer.PASSWORD),
                "INBOX",
                Duration.ofMillis(100),
                100,
                null,
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
        var ledger = new RememberingLedger();
        try (var camel = new DefaultCamelContext();
                var log = LogBook.opened()) {
            var watched = new MailboxLook.OneMailbox(mailbox, ledger);
            var lookers = Executors.newScheduledThreadPool(1);
            camel.addComponent("mailbox", new MailboxComponent(watched, lookers, MailboxSettings.ONE_AT_A_TIME));
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("mailbox:solidaris/klachten").process(ledger);
                }
            });
            camel.start();
            Patiently.until(
                    "a look", () -> !ledger.stored.isEmpty() || !refusals(log).isEmpty());
            System.out.println(
                    SAYS + (ledger.stored.isEmpty() ? refusals(log).get(0) : "took " + ledger.stored.size()));
            lookers.shutdownNow();
        }
        System.exit(0);
    }

    private static List<String> refusals(LogBook log) {
        return log.lines("WARN", "does not work now");
    }
}
