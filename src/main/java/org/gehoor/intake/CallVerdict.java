package org.gehoor.intake;

import org.gehoor.intake.call.Call;
import org.gehoor.organisation.transcript.MarkedBy;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call is a complaint: a person who says so is believed, a machine asks a person, and silence says nothing.
 *
 * @param aside why a person looks at it first; null: it opens a dossier
 * @param why in words; holds nothing of the call
 */
record CallVerdict(@Nullable SetAsideReason aside, String why) {

    static CallVerdict of(final Call call) {
        final @Nullable MarkedBy by = call.circumstances().markedBy();
        if (by == null) {
            return new CallVerdict(
                    SetAsideReason.PERSON_DECIDES,
                    call.turns().isEmpty()
                            ? "nothing of it was written down: a person listens"
                            : "nobody marked it as a complaint: a person decides");
        }
        return switch (by) {
            case EMPLOYEE -> new CallVerdict(null, "an employee marked it as a complaint");
            case COMPLAINANT -> new CallVerdict(null, "the complainant marked it as a complaint");
            case MACHINE ->
                new CallVerdict(SetAsideReason.PERSON_DECIDES, "a machine takes it for a complaint: a person decides");
        };
    }

    /** Whether it opens a dossier. */
    boolean opens() {
        return aside == null;
    }
}
