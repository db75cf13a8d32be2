package org.gehoor.intake;

import java.time.Instant;

/**
 * A mail in a folder, as its server describes it without giving its bytes.
 *
 * @param internalDate stays the same where a mail is moved or copied (RFC 9051 §6.4.7)
 * @param size RFC822.SIZE in bytes
 */
public record FiledMail(long uid, Instant internalDate, long size) {}
