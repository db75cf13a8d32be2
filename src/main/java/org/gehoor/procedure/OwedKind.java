package org.gehoor.procedure;

/** What sort of duty it is. */
public enum OwedKind {
    LETTER,
    /** A promise falls due soon: roles are warned. */
    WARNING,
    /** A promise is broken: put on record, told to roles, and perhaps the way to the next stage. */
    BREACH,
    /** The reaction term is over: the dossier closes. */
    CLOSING,
    /** Roles hear what can be learnt from it. */
    FEEDBACK,
    /** A person must decide how it goes on. */
    LOOK
}
