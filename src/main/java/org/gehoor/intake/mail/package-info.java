/**
 * Reading one mail: bytes in, a {@code Mail} out.
 *
 * <p>Lives here: headers, addresses, text, attachments. Does not: databases, organisations, what to do with a mail. Who may knock: intake only.
 *
 * <p>{@code mime} takes the bytes apart, {@code text} makes HTML readable, {@code machine} tells machines from people. A container
 * that can be opened is a case in {@code Attachments}, a hazard a pair of files in the test mails.
 */
@NullMarked
package org.gehoor.intake.mail;

import org.jspecify.annotations.NullMarked;
