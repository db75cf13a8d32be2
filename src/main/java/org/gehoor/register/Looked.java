package org.gehoor.register;

/** What became of somebody's word that they saw to a task. */
public enum Looked {
    DONE,

    /** There is no such task, or it was seen to before. */
    NOBODY_WAITS,

    /** A letter on paper: looking does not post it, so the task stays until somebody says on which day it was. */
    LETTER_TO_POST
}
