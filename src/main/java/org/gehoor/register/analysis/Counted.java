package org.gehoor.register.analysis;

import java.time.Instant;
import java.util.List;
import org.gehoor.procedure.FactType;
import org.gehoor.register.RecordedFact;

/**
 * One dossier as the analysis counts it.
 *
 * @param oral whether it was made by telephone or in person
 * @param nature as typed; empty where nobody filled it in
 * @param secondLine whether it reached the fund's next mediator in the year
 */
record Counted(
        String number,
        Instant receivedAt,
        String channel,
        boolean oral,
        boolean restricted,
        String nature,
        String outcome,
        DossierYear year,
        boolean settledOnTheSpot,
        boolean secondLine,
        List<RecordedFact> ofTheYear) {

    boolean inPlay() {
        return year.begin() != Begin.AT_REST;
    }

    boolean open() {
        return inPlay() && !year.closed();
    }

    boolean has(FactType type) {
        return new Said(ofTheYear).has(type);
    }
}
