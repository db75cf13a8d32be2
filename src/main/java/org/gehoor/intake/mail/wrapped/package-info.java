/**
 * What some mail programs wrap around a mail: {@code winmail.dat} and opaque signatures.
 *
 * <p>Lives here: opening them within caps. Does not: what is inside, whom to trust. Who may knock: the reading of mail only.
 */
@NullMarked
package org.gehoor.intake.mail.wrapped;

import org.jspecify.annotations.NullMarked;
