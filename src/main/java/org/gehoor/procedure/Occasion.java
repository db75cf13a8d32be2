package org.gehoor.procedure;

import org.gehoor.procedure.duty.Message;

/** Which facts make a letter owed. A clock, and the entering of a stage, are none of a person's making. */
public final class Occasion {

    private Occasion() {}

    /** Whether this fact makes the message owed: as its {@code event} says, or because somebody asked for it by name. */
    public static boolean isFor(Message message, Fact fact) {
        return LetterBook.isOccasion(fact, message);
    }

    /** Whether somebody asked for this very letter. */
    public static boolean isRequestFor(Message message, Fact fact) {
        return fact.is(FactType.REQUESTED) && isFor(message, fact);
    }
}
