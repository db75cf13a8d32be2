package org.gehoor.wiring.mailbox;

import java.util.List;
import java.util.concurrent.Executors;
import org.apache.camel.Component;
import org.gehoor.intake.Reconciler;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;

/** The components of mailboxes for checking routes: they know the configured mailboxes and look into none. */
public final class MailboxesOnTrial {

    private MailboxesOnTrial() {}

    public static Component component(Organisations organisations) {
        return new MailboxComponent(
                names(organisations), Executors.newScheduledThreadPool(0), MailboxSettings.ONE_AT_A_TIME);
    }

    /** @param reconciler hollow: nothing is ever compared */
    public static Component reconciliation(Organisations organisations, Reconciler reconciler) {
        return new ReconciliationComponent(
                names(organisations),
                Executors.newScheduledThreadPool(0),
                MailboxSettings.ONE_AT_A_TIME,
                () -> reconciler);
    }

    private static WatchedMailboxes names(Organisations organisations) {
        return new WatchedMailboxes() {
            @Override
            public List<Mailbox> all() {
                return organisations.all().stream()
                        .flatMap(of -> of.mailboxes().stream())
                        .toList();
            }

            @Override
            public Ledger ledger(Mailbox mailbox) {
                return new NoLedger();
            }
        };
    }
}
