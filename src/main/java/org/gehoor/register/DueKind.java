package org.gehoor.register;

/** Who does what is due. */
public enum DueKind {
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
