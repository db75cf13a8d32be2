package org.gehoor.organisation.transcript;

/** Who said that a call is a complaint: a person's word opens a dossier, a machine's guess waits for one. */
public enum MarkedBy {
    EMPLOYEE,
    COMPLAINANT,
    MACHINE
}
