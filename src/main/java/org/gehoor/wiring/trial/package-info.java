/**
 * Routes on trial: loaded with everything they name, started and connected nowhere.
 *
 * <p>Lives here: the routes' half of {@code check}, and the offices that the console opens. Does not: what the configuration says. Who may knock: the console, through its {@code Hub}.
 */
@NullMarked
package org.gehoor.wiring.trial;

import org.jspecify.annotations.NullMarked;
