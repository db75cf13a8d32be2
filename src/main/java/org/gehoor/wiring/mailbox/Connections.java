package org.gehoor.wiring.mailbox;

import org.gehoor.organisation.Mailbox;

/** Makes connections to folders of one account, one after the other. */
interface Connections {
    MailboxConnection to(Mailbox box);
}
