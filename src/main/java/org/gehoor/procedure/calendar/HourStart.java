package org.gehoor.procedure.calendar;

/** Where a term in hours starts: at the event itself, or with the next full hour (Reg. 1182/71 art. 3(1)). */
public enum HourStart {
    AT_ONCE,
    NEXT_FULL_HOUR
}
