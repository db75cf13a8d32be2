package org.gehoor.register.analysis;

import java.util.Locale;

/** How a promise ended. */
enum How {
    MET,
    /** Done, after it was due. */
    LATE,
    /** Not done, though it was due. */
    NOT_DONE,
    OPEN,
    CANCELLED,
    LAPSED;

    /** The word of a column. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
