package org.gehoor.story.crash;

/** When, seen from a front door of the hub. */
enum Moment {
    /** Called, nothing done yet. */
    ENTERED,
    /** All is written, the database is about to be told to commit. */
    COMMITTING,
    /** Done, and committed where it is a transaction of its own; the caller does not know it yet. */
    LEFT
}
