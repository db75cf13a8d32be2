/**
 * Whether a machine wrote a mail, which kind of machine, and what it reports.
 *
 * <p>Lives here: bounces, delays, receipts, automatic replies, lists, robots, and whom no automatic answer may go to. Does not: taking a mail apart, what
 * to do with the verdict. Who may knock: the reading of mail only.
 *
 * <p>{@code MachineSigns} is the ordered list of signs. A new phrase of a mail program is a line in a {@code Family}; mere words never decide alone.
 */
@NullMarked
package org.gehoor.intake.mail.machine;

import org.jspecify.annotations.NullMarked;
