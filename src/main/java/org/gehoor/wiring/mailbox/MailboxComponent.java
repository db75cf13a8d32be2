package org.gehoor.wiring.mailbox;

import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import org.apache.camel.Endpoint;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultHeaderFilterStrategy;
import org.gehoor.organisation.Mailbox;

/**
 * {@code mailbox:<organisation>/<mailbox>}: a mailbox of {@code organisation.yml} by name, so that no server, account or
 * password ever stands in a route.
 *
 * <p>Options of camel-mail's consumer may follow ({@code ?delay=5000}). The annotation repeats the parent's: with any
 * other, or none, Camel finds no setter for them.
 */
@Component("imap,imaps,pop3,pop3s,smtp,smtps")
class MailboxComponent extends MailComponent {

    private static final long FIRST_LOOKS_WITHIN = 10_000;

    private final WatchedMailboxes mailboxes;
    private final ScheduledExecutorService lookers;
    private final MailboxSettings settings;

    MailboxComponent(WatchedMailboxes mailboxes, ScheduledExecutorService lookers, MailboxSettings settings) {
        this.mailboxes = mailboxes;
        this.lookers = lookers;
        this.settings = settings;
        var nothing = new DefaultHeaderFilterStrategy();
        nothing.setInFilterPattern(Pattern.compile(".*", Pattern.DOTALL));
        nothing.setOutFilterPattern(Pattern.compile(".*", Pattern.DOTALL));
        setHeaderFilterStrategy(nothing);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        var all = mailboxes.all();
        var mailbox = all.stream()
                .filter(one -> one.toString().equals(remaining))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no mailbox " + remaining
                        + " is configured: take its name from organisations/<organisation>/organisation.yml"));
        var configuration = getConfiguration().copy();
        ImapAccount.apply(mailbox, configuration);
        var endpoint = endpoint(uri, configuration, mailbox, mailboxes.ledger(mailbox), settings);
        setEndpointHeaderFilterStrategy(endpoint);
        endpoint.setInitialDelay(initialDelay(endpoint.getDelay(), (double) all.indexOf(mailbox) / all.size()));
        endpoint.setScheduledExecutorService(lookers);
        setProperties(endpoint, parameters);
        return endpoint;
    }

    /** With its pace. */
    MailEndpoint endpoint(
            String uri, MailConfiguration configuration, Mailbox mailbox, Ledger ledger, MailboxSettings settings) {
        var endpoint = new MailboxEndpoint(uri, this, configuration, mailbox, ledger, settings);
        endpoint.setDelay(settings.pause(mailbox).toMillis());
        endpoint.setGreedy(true);
        return endpoint;
    }

    /**
     * Spread, so that ten mailboxes do not all log in at once.
     *
     * @param share 0 for the first mailbox, nearly 1 for the last
     */
    long initialDelay(long pause, double share) {
        return (long) (Math.min(pause, FIRST_LOOKS_WITHIN) * share);
    }
}
