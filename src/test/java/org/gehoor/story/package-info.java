/**
 * Stories: the whole hub in one JVM, from a mail in a mailbox to the handler's queue and back to the complainant.
 *
 * <p>Lives here: tales, each told on GreenMail and, where real servers differ, on Dovecot and Postfix too. Does not: looking into
 * tables; a story knows what people and their programs know (mail, JMS, HTTP, front doors, the command line).
 */
@NullMarked
package org.gehoor.story;

import org.jspecify.annotations.NullMarked;
