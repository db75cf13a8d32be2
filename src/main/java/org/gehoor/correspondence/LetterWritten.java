package org.gehoor.correspondence;

/** After commit: a letter waits to be sent. Whoever sends letters may look now instead of at the next tick. */
public record LetterWritten() {}
