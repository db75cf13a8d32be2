package org.gehoor.intake;

import java.util.Locale;

/** Why a message needs a person. */
public enum SetAsideReason {
    /** The mailbox receives more than complaints: is this one? */
    PERSON_DECIDES,
    /** Points to a dossier, but is not from anybody concerned. */
    UNKNOWN_SENDER,
    /** Came in at the address that one letter has to come back to, and is no report that can be read. */
    BOUNCE_ADDRESS,
    /** Looks like a machine's, yet an answer would go to somebody else than its sender: a website's form? */
    PERHAPS_A_FORM,
    /** Filled in faster than people can, or where people see nothing. */
    PERHAPS_A_ROBOT,
    /** Points to a dossier and bears the address of somebody concerned, which nothing proves. */
    UNPROVEN_SENDER,
    /** Points to more than one dossier. */
    SEVERAL_DOSSIERS,
    /** Neither headers nor text could be made out. */
    UNREADABLE,
    /** Reading it failed or took too long, three times. */
    READING_FAILS,
    /** Larger than the mailbox takes in; it is still on its server. */
    TOO_LARGE,
    /** The server could not hand it over, three times; it is still there. */
    UNFETCHABLE;

    /** As stored and shown: {@code person-decides}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SetAsideReason of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
