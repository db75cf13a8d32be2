package org.gehoor.correspondence;

import java.time.Instant;

/** What came of putting a worded letter into the letter book. */
sealed interface Filing {

    /** It is in the book now. */
    record Filed(long letter) implements Filing {}

    /** Its addressee has heard enough for today: it is owed no more. */
    record Enough(String why) implements Filing {}

    /** It was there. */
    record Known() implements Filing {}

    /**
     * It may not go out yet, and stays owed.
     *
     * @param ask whether somebody must know of this letter; not when everybody's waits
     */
    record Waits(Instant until, String why, boolean ask) implements Filing {}
}
