package org.gehoor.wiring.mailbox;

import java.util.List;
import org.gehoor.organisation.Mailbox;

/** The mailboxes that the hub looks into, from configuration, each with its ledger. */
interface WatchedMailboxes {

    List<Mailbox> all();

    Ledger ledger(Mailbox mailbox);
}
