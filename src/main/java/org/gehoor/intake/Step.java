package org.gehoor.intake;

import org.gehoor.register.Evidence;
import org.jspecify.annotations.Nullable;

/** What a rung of the ladder says of a mail. */
sealed interface Step {

    /** It belongs to this dossier. */
    record Joined(long dossier, Evidence evidence) implements Step {}

    /**
     * A person decides where it belongs.
     *
     * @param dossier what it points to; null where that is more than one
     */
    record Held(SetAsideReason reason, @Nullable Long dossier, Evidence evidence) implements Step {}

    /** This rung does not bear: look at the next. */
    record Nothing() implements Step {}
}
