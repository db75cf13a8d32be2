package org.gehoor.procedure.calendar;

/** Whether something done exactly at the due instant is in time. */
public enum Bound {
    /** Done ≤ due: terms in hours. */
    INCLUSIVE,
    /** Done &lt; due: the due instant is the midnight after the last day. */
    EXCLUSIVE
}
