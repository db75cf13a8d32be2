package org.gehoor.wiring.mailbox;

import java.util.List;

/** The mailboxes that the hub looks into, from configuration, each with its ledger. */
interface WatchedMailboxes {

    List<WatchedMailbox> all();

    Ledger ledger(WatchedMailbox mailbox);
}
