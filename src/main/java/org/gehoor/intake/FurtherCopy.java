package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A further copy of a mail that was concluded before.
 *
 * @param dossier where that one is filed; null: nowhere
 */
record FurtherCopy(long of, String outcome, @Nullable String reason, @Nullable Long dossier) implements Verdict {
    @Override
    public String why() {
        return "the same mail as message " + of;
    }

    /** Whether that one waits for a person. */
    boolean waits() {
        return "set-aside".equals(outcome);
    }
}
