package org.gehoor.correspondence;

/** What came of a server's report on a letter. */
public enum Returned {
    /** The letter is not delivered and will not be: its promise is open, its handler told. */
    CAME_BACK,
    /** Kept with the letter. */
    NOTED,
    /** The letter is not settled yet: looked at again later. */
    WAITS,
    /** It had come back before, was never sent, or this report was worked off already. */
    NOTHING
}
