package org.gehoor.intake.mail;

/** How much of a mail could be read. */
public enum Legibility {
    /** Headers and text; the text may be empty where the sender wrote none. */
    WHOLE,
    /** Headers, but the text is encrypted, garbled, or was not fetched: "text unreadable, see original". */
    HEADERS_ONLY,
    /** No header that a mail has: cannot be a dossier, needs a person. */
    NOTHING
}
