package org.gehoor.procedure.calendar;

/** What happens to a last day on which the organisation is closed. */
public enum Roll {
    NONE,
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY
}
