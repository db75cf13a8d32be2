package org.gehoor.procedure.custody;

/** Whether what is passed on still names people. */
public enum Identity {
    KEPT,
    REMOVED
}
