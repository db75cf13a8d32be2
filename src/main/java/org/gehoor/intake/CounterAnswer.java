package org.gehoor.intake;

import java.util.List;

/** What the counter says to whoever handed something in. */
public sealed interface CounterAnswer {

    /**
     * It is in the register.
     *
     * @param number of the dossier
     * @param joined whether that dossier existed
     */
    record Registered(long message, long dossier, String number, boolean joined) implements CounterAnswer {}

    /** It is kept, and a person looks at it: whether it is a complaint, or to which dossier it belongs. */
    record Kept(long message) implements CounterAnswer {}

    /** Nothing was kept. */
    record Refused(List<FieldProblem> problems) implements CounterAnswer {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Something else was handed in under this key. Nothing was kept of this. */
    record KeyUsed() implements CounterAnswer {}
}
