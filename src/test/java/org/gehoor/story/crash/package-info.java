/**
 * Stories of a hub that dies: {@code kill -9} of its JVM at named points and at any moment, while its mail server, its
 * database and the disk of its broker live on.
 *
 * <p>Lives here: the points, the JVM that dies at them, and the books that are compared afterwards. Does not: anything that
 * the hub itself knows of; it has no hook for this.
 */
@NullMarked
package org.gehoor.story.crash;

import org.jspecify.annotations.NullMarked;
