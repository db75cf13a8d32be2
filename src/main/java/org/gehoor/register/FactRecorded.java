package org.gehoor.register;

/** After commit: a fact waits in the outbox. Whoever relays may look now instead of at the next tick. */
public record FactRecorded() {}
