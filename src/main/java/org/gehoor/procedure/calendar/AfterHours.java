package org.gehoor.procedure.calendar;

/** On which day something counts that arrives when the organisation is closed; an arrival before opening stays on its day. */
public enum AfterHours {
    /** On the day it arrived. */
    SAME_DAY,
    /** On the next open day, when it arrived on a closed day or at or after the last closing time. */
    NEXT_WORKING_DAY
}
