/**
 * The messages on handler queues, as their JSON Schemas in {@code contracts/queue} say.
 *
 * <p>Lives here: what a message holds. Does not: deciding what it may hold. Who may knock: the dispatcher.
 */
@NullMarked
package org.gehoor.dispatch.message;

import org.jspecify.annotations.NullMarked;
