package org.gehoor.wiring.mailbox;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.spi.annotations.Component;
import org.gehoor.intake.Reconciler;
import org.gehoor.organisation.Mailbox;

/** {@code reconciliation:<organisation>/<mailbox>}: the same mailboxes, compared with the ledger every so often. */
@Component("imap,imaps,pop3,pop3s,smtp,smtps")
final class ReconciliationComponent extends MailboxComponent {

    /** Soon after a start: a restored database shows what it lacks. */
    private static final long FIRST_WITHIN = 60_000;

    private final Supplier<Reconciler> reconciler;

    ReconciliationComponent(
            WatchedMailboxes mailboxes,
            ScheduledExecutorService lookers,
            MailboxSettings settings,
            Supplier<Reconciler> reconciler) {
        super(mailboxes, lookers, settings);
        this.reconciler = reconciler;
    }

    @Override
    MailEndpoint endpoint(
            String uri, MailConfiguration configuration, Mailbox mailbox, Ledger ledger, MailboxSettings settings) {
        var endpoint =
                new ReconciliationEndpoint(uri, this, configuration, mailbox, ledger, settings, reconciler.get());
        endpoint.setDelay(settings.reconcile().toMillis());
        return endpoint;
    }

    @Override
    long initialDelay(long pause, double share) {
        return (long) (Math.min(pause, FIRST_WITHIN) * (1 + share) / 2);
    }
}
