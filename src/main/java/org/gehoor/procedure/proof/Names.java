package org.gehoor.procedure.proof;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.stage.Consent;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;

/** The names that a procedure gives to its parts. */
record Names(
        Set<String> stages,
        Set<String> messages,
        Set<String> consents,
        Set<String> outcomes,
        Set<String> deadlines,
        Set<String> recurring,
        Set<String> external) {

    static Names of(Procedure procedure, Findings findings) {
        return new Names(
                findings.distinct("stages", procedure.stages(), Stage::id),
                findings.distinct("messages", procedure.messages(), Message::id),
                findings.distinct("consents", procedure.consents(), Consent::id),
                findings.distinct("outcomes", procedure.outcomes(), Outcome::id),
                findings.distinct("deadlines", procedure.deadlines(), Deadline::id),
                findings.distinct("recurring", procedure.recurring(), Recurring::id),
                findings.distinct("external", procedure.external(), ExternalBody::id));
    }

    /** Where an exit may lead. */
    Set<String> destinations() {
        Set<String> destinations = new LinkedHashSet<>(stages);
        destinations.add(StageExit.ANSWERED);
        destinations.add(StageExit.CLOSED);
        destinations.add(StageExit.END);
        return destinations;
    }
}
