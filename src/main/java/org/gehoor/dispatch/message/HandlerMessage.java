package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;

/** A message to the handlers of a queue: one record a kind, JSON in snake_case by its schema. */
public sealed interface HandlerMessage
        permits Assignment, Joined, LetterFailed, PromiseAlarm, Closed, MovedAway, Recommendation {

    /** As in the CloudEvents type and in the schema's file name. */
    String kind();

    /** Goes up with each change that readers of the one before can't take. */
    default int version() {
        return 1;
    }

    /** The dossier's number. */
    String number();

    /** When it happened. */
    OffsetDateTime time();
}
