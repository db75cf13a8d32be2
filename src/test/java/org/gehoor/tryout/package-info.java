/**
 * The try-out: the whole hub with nothing installed but a JDK and Maven, {@code mvn spring-boot:test-run}.
 *
 * <p>Lives here: the start of the servers around the hub, the settings that point the hub at them, and what is said when all is
 * ready. Does not: any rule of the hub, any configuration of an organisation. Who may knock: Maven.
 */
@NullMarked
package org.gehoor.tryout;

import org.jspecify.annotations.NullMarked;
