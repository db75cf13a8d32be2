package org.gehoor.intake;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One rung of the {@link Ladder}.
 *
 * @param name as logged and stored in evidence
 * @param concerns whether a mail with these traces may come to rest here: all that can be told without the register
 * @param would what may come of it then, to be read after "would"
 * @param look what the register's findings say
 */
record Rung(String name, Predicate<Traces> concerns, String would, BiFunction<String, Findings, Step> look) {

    Step look(final Findings findings) {
        return look.apply(name, findings);
    }
}
