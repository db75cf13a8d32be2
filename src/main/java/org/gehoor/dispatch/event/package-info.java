/**
 * Events for CRMs, as the JSON Schema in {@code contracts/event} says.
 *
 * <p>Lives here: what an event tells of a fact, and what it never tells. Who may knock: the announcer.
 */
@NullMarked
package org.gehoor.dispatch.event;

import org.jspecify.annotations.NullMarked;
