package org.gehoor.procedure;

/** How a promise stands. */
public enum PromiseState {
    OPEN,
    MET,
    /** Not done in time; {@code metAt} tells whether it was done later. */
    BREACHED,
    /** Its clock stands still; {@code due} is what it would be if it went on now. */
    PAUSED,
    /** Taken back by a fact. */
    CANCELLED,
    /** Its stage was left, or the dossier closed, before it fell due: no breach. */
    LAPSED
}
