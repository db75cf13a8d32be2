/**
 * Mailboxes on IMAP servers, as an endpoint {@code mailbox:<organisation>/<mailbox>} for routes.
 *
 * <p>Lives here: connecting, listing, fetching, moving, exactly and politely. Does not: knowing what is new, the ledger of intake does. Who may knock: routes.
 */
@NullMarked
package org.gehoor.wiring.mailbox;

import org.jspecify.annotations.NullMarked;
