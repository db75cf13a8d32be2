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

    private static final String HANDLER = "handler";
    private static final String EVENTS = "events";

    /** @param announced whether CRMs hear of every fact */
    static FactLine of(int seq, NewFact fact, boolean tellHandler, boolean announced) {
        return new FactLine(
                seq,
                fact.type(),
                fact.at(),
                fact.actor(),
                fact.details(),
                fact.content(),
                targets(tellHandler, announced));
    }

    static List<String> targets(boolean tellHandler, boolean announced) {
        if (announced) {
            return tellHandler ? List.of(HANDLER, EVENTS) : List.of(EVENTS);
        }
        return tellHandler ? List.of(HANDLER) : List.of();
    }

    @Override
    public String toString() {
        return "FactLine[" + seq + " " + type + "]";
    }
}
