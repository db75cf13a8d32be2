package org.gehoor.procedure;

import org.gehoor.procedure.duty.Message;

/** Which facts make a letter owed. The clock of a recurring letter, and the entering of a stage, are no facts of a person's. */
public final class Occasion {

    private Occasion() {}

    /** Whether this fact makes the message owed: as its {@code event} says, or because somebody asked for it by name. */
    public static boolean isFor(Message message, Fact fact) {
        if (isRequestFor(message, fact)) {
            return true;
        }
        if (fact.is(FactType.STAGE_ENTERED) || fact.is(FactType.REQUESTED)) {
            return false; // only the register's echo of the stays; another letter was asked for
        }
        for (String event : message.event()) {
            if (fact.answersTo(event)) {
                return (message.outcome().isEmpty()
                                || message.outcome().contains(String.valueOf(fact.detail(Fact.OUTCOME))))
                        && (message.consent() == null
                                || message.consent().equals(fact.subject().orElse(null)));
            }
        }
        return false;
    }

    /** Whether somebody asked for this very letter. */
    public static boolean isRequestFor(Message message, Fact fact) {
        return fact.is(FactType.REQUESTED)
                && fact.subject().filter(message.id()::equals).isPresent();
    }
}
