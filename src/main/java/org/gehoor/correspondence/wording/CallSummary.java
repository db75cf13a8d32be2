package org.gehoor.correspondence.wording;

import java.util.Objects;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.filing.ComplaintScope.Sensitivity;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was written down of an oral complaint, for the one who told it: never where the dossier is confidential or about
 * health, as mail is no safe place for that.
 */
@Component
final class CallSummary {

    private final Dossiers dossiers;

    CallSummary(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Null when there is none, or none that may be mailed. */
    @Nullable
    String of(Dossier dossier, Procedure procedure) {
        if (dossier.channel().written()
                || dossier.confidential()
                || procedure.complaint().sensitivity() == Sensitivity.HEALTH_DATA) {
            return null;
        }
        return dossiers.fact(dossier.id(), 1)
                .filter(fact -> "oral".equals(fact.details().get(Fact.FILED)))
                .map(CallSummary::note)
                .orElse(null);
    }

    private static String note(RecordedFact registered) {
        String note = ManyLines.of(Objects.toString(registered.content().get("text"), ""));
        return note.length() <= Completeness.LONGEST ? note : note.substring(0, Completeness.LONGEST) + "…";
    }
}
