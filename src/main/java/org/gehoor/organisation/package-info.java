/**
 * Whom we work for.
 *
 * <p>Lives here: the organisations of {@code config/organisations}: mailboxes, queues and their rules, number pattern, letters,
 * calendar; reading and checking those files. Does not: anything that happens: this room only knows. Who may knock: register,
 * the working rooms, the faces; {@link org.gehoor.organisation.Organisations} is the door. The sub-packages {@code reading},
 * {@code letters} and {@code yaml} are closed; {@code transcript}, the mapping files of telephone systems, is open.
 */
@NullMarked
package org.gehoor.organisation;

import org.jspecify.annotations.NullMarked;
