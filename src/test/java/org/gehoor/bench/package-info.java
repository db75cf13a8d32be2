/**
 * How fast the hub is beside the least that any program could do: {@code mvn -Pbench verify}.
 *
 * <p>Lives here: the mails, the floor program, the measuring. Does not: any promise about a machine; compare ratios of one run.
 */
@NullMarked
package org.gehoor.bench;

import org.jspecify.annotations.NullMarked;
