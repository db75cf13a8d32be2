/**
 * The real {@code routes/*.camel.yaml} with stand-ins behind the front doors: order of steps, failures, headers.
 *
 * <p>May not assert a rule of a room.
 */
@NullMarked
package org.gehoor.route;

import org.jspecify.annotations.NullMarked;
