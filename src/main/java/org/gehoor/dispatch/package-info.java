/**
 * Which handler queue, and what is put there.
 *
 * <p>Lives here: assignments, messages for handler queues with their JSON Schemas. Does not: sending: a route does that. Who may knock: routes, desk, console.
 */
@NullMarked
package org.gehoor.dispatch;

import org.jspecify.annotations.NullMarked;
