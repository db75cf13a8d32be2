package org.gehoor.register;

import java.time.Instant;
import java.util.Map;
import org.gehoor.procedure.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact about to be recorded; a further one of a kind is a further fact, never a change.
 *
 * @param content words of people, see {@link Content}
 * @param actor whoever acted
 */
record NewFact(String type, Instant at, Map<String, String> details, @Nullable Content content, String actor) {

    /** The actor where nobody else is. */
    static final String BY_ITSELF = "hub";

    /** By the hub itself. */
    NewFact(String type, Instant at, Map<String, String> details, @Nullable Content content) {
        this(type, at, details, content, BY_ITSELF);
    }

    /** As the procedure sees it: without the words of people. */
    Fact fact() {
        return new Fact(type, at, details);
    }
}
