/**
 * What came in, and what it turns out to be.
 *
 * <p>Lives here: received messages (raw bytes first), the ledger of every mailbox, reading, outcomes, what is set aside. Does not: dossiers (the register's), answers (correspondence's). Who may knock: routes, desk, console.
 */
@NullMarked
package org.gehoor.intake;

import org.jspecify.annotations.NullMarked;
