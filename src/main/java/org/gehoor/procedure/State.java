package org.gehoor.procedure;

/** Where a dossier is in its life; the same for every procedure, and derived from stage and facts. */
public enum State {
    /** Entered, nobody has begun. */
    REGISTERED,
    /** An oral complaint that the complainant is asked to confirm in writing. */
    AWAITING_CONFIRMATION,
    /** Its admissibility is being decided. */
    ASSESSING,
    /** Handled in a stage. */
    IN_PROGRESS,
    /** A reasoned answer was given; the complainant may react. */
    ANSWERED,
    CLOSED,
    /** Erased by two people; a tombstone is left. */
    PURGED;

    /** Whether the house still has to come to an answer. */
    public boolean underWay() {
        return compareTo(ANSWERED) < 0;
    }
}
