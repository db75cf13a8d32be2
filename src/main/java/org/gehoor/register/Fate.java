package org.gehoor.register;

import java.util.Locale;

/** What became of it. */
public enum Fate {
    /** Not delivered, and not tried again: also after temporary failures only, for the server gave up. */
    FAILED,
    /** Not delivered yet; the server goes on trying. */
    DELAYED,
    /** In the mailbox, or handed on to a server that does not report. */
    DELIVERED;

    /** {@code failed}, as facts and lists write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
