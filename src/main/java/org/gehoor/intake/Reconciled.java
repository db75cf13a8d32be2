package org.gehoor.intake;

import java.time.Instant;

/** When a mailbox was compared with the ledger, and what was found. */
public record Reconciled(Instant at, Comparison found) {}
