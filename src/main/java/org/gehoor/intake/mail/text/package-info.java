/**
 * Text that a person can read, made from what mail programs send.
 *
 * <p>Lives here: HTML, RTF, enriched and flowed text, calendars. Does not: which part of a mail is its text. Who may knock: the reading of mail only.
 */
@NullMarked
package org.gehoor.intake.mail.text;

import org.jspecify.annotations.NullMarked;
