package org.gehoor.procedure.command;

/** What a field holds. */
public enum FieldKind {
    /** People's own words, for the letters and the dossier; at most {@value Order#LONGEST} characters. */
    WORDS,
    /** Content keys of letters with the words for each. */
    WORDS_BY_KEY,
    /** A name of the organisation's or the outer world: a role, a party, a handler, a number. */
    NAME,
    /** Several names. */
    NAMES,
    CHOICE,
    /** A moment with its offset, not in the future. */
    MOMENT,
    /** A date. */
    DAY,
    TERM,
    YES,
    CONSENT,
    DEADLINE,
    MESSAGE,
    OUTCOME,
    STAGE,
    CHECK,
    EXTERNAL_BODY;

    /** Whether its value is people's words, which events and queues of others never tell. */
    public boolean words() {
        return this == WORDS || this == WORDS_BY_KEY;
    }
}
