package org.gehoor.register;

/** After commit: a letter is due now. Whoever writes letters may look now instead of at the next tick. */
public record LetterOwed() {}
