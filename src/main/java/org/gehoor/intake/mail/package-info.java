/**
 * Reading one mail: bytes in, a {@code Mail} out.
 *
 * <p>Lives here: the part walker, headers, addresses, text, the signs of a machine. Does not: databases, organisations, what to do with a mail. Who may knock: intake only.
 */
@NullMarked
package org.gehoor.intake.mail;

import org.jspecify.annotations.NullMarked;
