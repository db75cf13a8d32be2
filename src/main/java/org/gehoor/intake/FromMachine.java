package org.gehoor.intake;

import org.gehoor.register.DeliveryReport;
import org.jspecify.annotations.Nullable;

/**
 * Written by a machine.
 *
 * @param kind which
 * @param dossier the one it is about, as far as it says
 * @param report on a letter of ours, where it counts as one
 */
record FromMachine(String kind, @Nullable Long dossier, String why, @Nullable DeliveryReport report)
        implements Verdict {

    FromMachine(String kind, @Nullable Long dossier, String why) {
        this(kind, dossier, why, null);
    }

    /** About a letter of ours. */
    FromMachine with(AboutLetter about) {
        return new FromMachine(kind, about.dossier(), why + "; " + about.why(), about.report());
    }
}
