package org.gehoor.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact as a row about to be written, and who is told of it.
 *
 * @param targets of the outbox
 */
record FactLine(
        int seq,
        String type,
        Instant at,
        String actor,
        Map<String, String> details,
        @Nullable Content content,
        List<String> targets) {

    private static final List<String> NOBODY = List.of();
    private static final List<String> HANDLER = List.of("handler");

    static FactLine of(int seq, NewFact fact, boolean tellHandler) {
        return new FactLine(
                seq,
                fact.type(),
                fact.at(),
                fact.actor(),
                fact.details(),
                fact.content(),
                tellHandler ? HANDLER : NOBODY);
    }

    @Override
    public String toString() {
        return "FactLine[" + seq + " " + type + "]";
    }
}
