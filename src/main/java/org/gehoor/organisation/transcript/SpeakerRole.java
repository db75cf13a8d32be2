package org.gehoor.organisation.transcript;

/** Whose side somebody in a call is on, as far as the source says it; nobody guesses. */
public enum SpeakerRole {
    COMPLAINANT,
    EMPLOYEE,
    MEDIATOR,
    BOT,
    UNKNOWN
}
