package org.gehoor.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the hub owes, and when it must act.
 *
 * @param dossier null for what has no dossier yet
 * @param receivedMessage intake's id, for what has no dossier yet
 * @param kind who does it
 * @param what which letter, which notice, or why a person must look
 * @param ordinal the how-manieth of its kind
 * @param why where it comes from, and why it was moved
 */
public record DueMoment(
        long id,
        String organisation,
        @Nullable Long dossier,
        @Nullable Long receivedMessage,
        Kind kind,
        String what,
        int ordinal,
        Instant dueAt,
        String why) {

    /** Who does what is due. */
    public enum Kind {
        /** A letter to the complainant. */
        LETTER,
        /** A mail to a handler queue's address. */
        NOTICE,
        /** Somebody must look. */
        PERSON,
        /** What a mail server reported of a letter of ours; the ordinal is the fact that holds it. */
        REPORT,
        /** The clock must look at the dossier: a warning, a breach, a timed letter, the end of a term. */
        CLOCK;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
