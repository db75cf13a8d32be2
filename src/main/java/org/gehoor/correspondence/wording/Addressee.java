package org.gehoor.correspondence.wording;

/** Whom a letter is for. */
public enum Addressee {
    COMPLAINANT,
    /** Anybody whom the organisation knows by a role. */
    HANDLER
}
