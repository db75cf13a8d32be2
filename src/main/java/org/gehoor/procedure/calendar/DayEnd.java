package org.gehoor.procedure.calendar;

/** When the last day of a term ends: at midnight, or at closing time (UK DISP 1.5). */
public enum DayEnd {
    MIDNIGHT,
    CLOSE_OF_BUSINESS
}
