package org.gehoor.procedure;

import java.time.Instant;

/**
 * Something the house still has to do for a dossier.
 *
 * @param what of a letter: the message of the procedure
 * @param ordinal the how-manieth of its kind in this dossier, from 1; with {@code what} it names the letter for ever
 * @param dueAt when to act
 * @param why in words, for people
 */
public record Owed(Kind kind, String what, int ordinal, Instant dueAt, String why) {

    /** What sort of duty it is. */
    public enum Kind {
        LETTER
    }
}
