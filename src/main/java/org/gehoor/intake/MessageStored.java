package org.gehoor.intake;

/** After commit: a message waits to be read. Whoever reads may look now instead of at the next tick. */
public record MessageStored() {}
