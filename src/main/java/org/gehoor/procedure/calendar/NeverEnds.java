package org.gehoor.procedure.calendar;

/** A term whose end cannot be reached in this calendar; the message says why and what to look at. */
public final class NeverEnds extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NeverEnds(String why) {
        super(why);
    }
}
