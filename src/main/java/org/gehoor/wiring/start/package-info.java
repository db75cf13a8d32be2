/**
 * From the command line to a running hub, or to a clear list of what is missing.
 *
 * <p>Lives here: the check before a start, exit codes, what is printed when it fails. Does not: what configuration means, the rooms know. Who may knock: {@code HubApplication}.
 */
@NullMarked
package org.gehoor.wiring.start;

import org.jspecify.annotations.NullMarked;
