package org.gehoor.intake.call;

import java.util.Locale;

/** Why a transcript needs a person. */
public enum CallFault {
    /** Neither vCon nor cues, and no mapping fits. */
    UNKNOWN_FORMAT,
    /** Broken off, or not what it begins as. */
    MALFORMED,
    /** Can be read, and contradicts itself or its standard. */
    INVALID,
    /** The standard wants us to understand an extension that we do not know. */
    UNSUPPORTED,
    /** Wrapped in a signature (JWS) that we cannot check. */
    SIGNED,
    /** Encrypted (JWE). */
    ENCRYPTED,
    /** What is inside is not what its hash says. */
    WRONG_HASH,
    /** More than is read. */
    TOO_LARGE,
    /** Recognised, and without a word. */
    EMPTY;

    /** As shown: {@code unknown-format}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
