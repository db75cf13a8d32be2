/**
 * The servers and words that tests and the try-out stand on.
 *
 * <p>Lives here: a PostgreSQL that keeps what it says it keeps, mail servers (GreenMail; real Dovecot and Postfix), free and
 * taken ports, a browser, waiting with a purpose. Does not: anything that knows the hub. Who may knock: every test, the try-out, the
 * benchmark.
 */
@NullMarked
package org.gehoor.testkit;

import org.jspecify.annotations.NullMarked;
