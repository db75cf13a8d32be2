package org.gehoor.organisation.transcript;

/** How a source counts time within a call. */
public enum OffsetUnit {
    SECONDS("seconds", 1000),
    MILLISECONDS("milliseconds", 1),
    /** Moments rather than offsets: milliseconds since 1970; the call's start is taken off. */
    EPOCH_MILLISECONDS("epoch milliseconds", 1);

    private final String words;
    private final int millis;

    OffsetUnit(final String words, final int millis) {
        this.words = words;
        this.millis = millis;
    }

    public int millis() {
        return millis;
    }

    @Override
    public String toString() {
        return words;
    }
}
