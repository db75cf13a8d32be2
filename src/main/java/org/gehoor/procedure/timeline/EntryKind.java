package org.gehoor.procedure.timeline;

import java.util.Locale;

/** What sort of thing happens. */
public enum EntryKind {
    /** The complaint is entered: clocks start. */
    REGISTERED,
    /** A letter goes out. */
    LETTER,
    WARNING,
    BREACH,
    /** The dossier comes into a stage, or a state, of its own. */
    STAGE,
    /** A promise begins, gets another date, or ends otherwise than by a breach. */
    PROMISE,
    CLOSING,
    /** Roles hear what can be learnt. */
    FEEDBACK,
    /** Something that only people can do. */
    PERSON,
    /** What was supposed to happen. */
    EVENT,
    /** What was supposed to happen and can't. */
    REFUSED;

    /** In small letters, as programs read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
