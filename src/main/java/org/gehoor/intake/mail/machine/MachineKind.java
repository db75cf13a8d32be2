package org.gehoor.intake.mail.machine;

import java.util.Locale;

/** What sort of machine; {@link #word()} is the spelling outside. */
public enum MachineKind {
    /** Our mail, or somebody's, was not delivered. */
    BOUNCE,
    /** Not delivered yet; the server goes on trying. */
    DELAY,
    /** A delivery report of success. */
    DELIVERED,
    AUTO_REPLY,
    OUT_OF_OFFICE,
    /** A message disposition notification (RFC 8098). */
    RECEIPT,
    /** An abuse report (RFC 5965). */
    FEEDBACK_REPORT,
    LIST,
    ROBOT;

    /** Lower case with hyphens: {@code out-of-office}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
