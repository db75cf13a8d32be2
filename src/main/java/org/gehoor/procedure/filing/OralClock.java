package org.gehoor.procedure.filing;

/** Where the clocks of an oral complaint start. */
public enum OralClock {
    FROM_CALL,
    FROM_CONFIRMATION
}
