/**
 * What routes need beside the rooms: bells, worker threads, the time box of reading, one route a mailbox.
 *
 * <p>Lives here: the mechanics of {@code routes/*.camel.yaml}. Does not: steps and their order, they stand in the routes. Who may knock: routes.
 */
@NullMarked
package org.gehoor.wiring.route;

import org.jspecify.annotations.NullMarked;
