/**
 * Handing one mail to the mail server.
 *
 * <p>Lives here: headers, MIME, connections, what a server's answer means. Does not: letters, databases, pace. Who may knock: correspondence only.
 */
@NullMarked
package org.gehoor.correspondence.smtp;

import org.jspecify.annotations.NullMarked;
