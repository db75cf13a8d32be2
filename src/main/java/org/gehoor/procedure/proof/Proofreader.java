package org.gehoor.procedure.proof;

import java.util.List;
import org.gehoor.procedure.Procedure;

/** Finds everything that is wrong with a procedure by itself, all at once. */
public final class Proofreader {

    private Proofreader() {}

    /** The findings; a procedure can be used when none is an error. Every required key must be there. */
    public static List<Finding> read(Procedure procedure) {
        Findings findings = new Findings();
        if (!procedure.schema().equals(Procedure.SCHEMA)) {
            findings.add("schema", "\"" + procedure.schema() + "\" is unknown", "write " + Procedure.SCHEMA);
        }
        Names names = Names.of(procedure, findings);
        new TermProof(procedure, findings).read();
        new StageProof(procedure, names, findings).read();
        new ReachProof(procedure, names, findings).read();
        new DutyProof(procedure, names, findings).read();
        new LetterProof(procedure, names, findings).read();
        new LastLetterProof(procedure, findings).read();
        new ClockProof(procedure, findings).read();
        new ReadingProof(procedure, names, findings).read();
        return findings.all();
    }
}
