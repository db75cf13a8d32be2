/**
 * Which handler queue, what is put there, and what the commands that come back say.
 *
 * <p>Lives here: assignments, messages for handler queues with their JSON Schemas, the reading of commands. Does not: sending and consuming: a route does that; carrying commands out: the register and intake do. Who may knock: routes, desk, console.
 */
@NullMarked
package org.gehoor.dispatch;

import org.jspecify.annotations.NullMarked;
