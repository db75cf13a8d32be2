package org.gehoor.intake;

import java.time.Instant;

/** One line of a mailbox's listing, as cheap as the server gives it. */
public record ListedMail(long uid, Instant internalDate) {}
