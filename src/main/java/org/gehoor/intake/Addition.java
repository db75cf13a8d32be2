package org.gehoor.intake;

import org.gehoor.register.Evidence;

/** More on a dossier. */
record Addition(long dossier, Evidence evidence) implements Verdict {
    @Override
    public String why() {
        return evidence.rung() + ": " + evidence.why();
    }
}
