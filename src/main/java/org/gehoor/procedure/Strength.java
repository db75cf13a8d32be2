package org.gehoor.procedure;

/** How hard a promise is, from law to house steering; decides what a complainant is told and how a breach is counted. */
public enum Strength {
    /** Owed by law. Told to the complainant. */
    STATUTORY,
    /** Published by the organisation itself. Told to the complainant. */
    PUBLISHED,
    /** A goal ("ons doel is"). Told only when worded as a goal. */
    AIM,
    /** Steering inside the house. Never told. */
    INTERNAL;

    /** Whether the complainant may hold the organisation to it: law and published promises, not aims. */
    public boolean binding() {
        return this == STATUTORY || this == PUBLISHED;
    }
}
