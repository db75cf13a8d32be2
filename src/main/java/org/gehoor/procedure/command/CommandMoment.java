package org.gehoor.procedure.command;

/** When a command is possible at all. */
public enum CommandMoment {
    /** While the house still has to come to an answer, and the stage has an exit for it. */
    STEP,
    /** While the house still has to come to an answer. */
    UNDER_WAY,
    /** Until it is closed. */
    OPEN,
    /** While an oral complaint waits for its confirmation. */
    AWAITING,
    CLOSED,
    /** Until it is erased. */
    EVER
}
