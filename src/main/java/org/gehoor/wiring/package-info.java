/**
 * The wiring behind the routes, part of the root: what several of its wires share.
 *
 * <p>Lives here, in packages by noun: mailboxes on IMAP, the broker, bells and time boxes of the routes, the checks before a start, health. Does not: rules. Who may knock: {@code HubApplication} and the routes.
 */
@NullMarked
package org.gehoor.wiring;

import org.jspecify.annotations.NullMarked;
