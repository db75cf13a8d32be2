package org.gehoor.intake;

import org.gehoor.intake.call.Call;
import org.gehoor.organisation.transcript.MarkedBy;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call is a complaint: a person who says so is believed, a machine asks a person, and silence says nothing.
 *
 * @param opens whether it opens a dossier
 * @param why in words; holds nothing of the call
 */
record CallVerdict(boolean opens, String why) {

    static CallVerdict of(final Call call) {
        final @Nullable MarkedBy by = call.circumstances().markedBy();
        if (by == null) {
            return new CallVerdict(
                    false,
                    call.turns().isEmpty()
                            ? "nothing of it was written down: a person listens"
                            : "nobody marked it as a complaint: a person decides");
        }
        return switch (by) {
            case EMPLOYEE -> new CallVerdict(true, "an employee marked it as a complaint");
            case COMPLAINANT -> new CallVerdict(true, "the complainant marked it as a complaint");
            case MACHINE -> new CallVerdict(false, "a machine takes it for a complaint: a person decides");
        };
    }
}
