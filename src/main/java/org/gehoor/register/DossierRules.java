package org.gehoor.register;

import java.time.Instant;
import java.util.List;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.custody.ConfidentialityLevel;

/**
 * What applies to a dossier: the procedure of its day, and today's organisation and calendar.
 *
 * @param revision id in {@code procedure_revision}
 */
record DossierRules(long revision, Procedure procedure, Organisation organisation) {

    /** How long something may wait before a person must have looked: then it is the coordinator's. */
    private static final Term PATIENCE = Term.parse("1 working day");

    Standing standing(List<Fact> facts, Instant moment) {
        return Standing.of(procedure, organisation.calendar(), facts, moment);
    }

    boolean confidential() {
        return procedure.confidentiality().level() == ConfidentialityLevel.RESTRICTED;
    }

    /** The same hour of the next working day. */
    Instant nextWorkingDay(Instant from) {
        var calendar = organisation.calendar();
        var local = from.atZone(calendar.zone());
        return local.with(calendar.openFrom(local.toLocalDate().plusDays(1))).toInstant();
    }

    /** One working day on. */
    Instant patienceEnds(Instant from) {
        return organisation.calendar().due(PATIENCE, from, CountingRules.PLAIN).due();
    }
}
