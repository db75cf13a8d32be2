package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.Rule;
import org.gehoor.procedure.Conflict;
import org.gehoor.procedure.Key;

/** Everything that a {@code queues.yml} can say. */
record QueuesFile(
        @Key(value = "The handler queues.", required = true) List<Queue> queues,
        @Key("Routing rules; the first that fits wins.") List<Rule> rules,
        @Key(
                        value =
                                "Where a complaint goes that no rule fits: `stage` (the queue of its stage) or a queue.",
                        required = true)
                String otherwise,
        @Key("What the source says about the above, and the reading taken.") List<Conflict> conflicts) {

    QueuesFile {
        queues = List.copyOf(requireNonNullElse(queues, List.of()));
        rules = List.copyOf(requireNonNullElse(rules, List.of()));
        conflicts = List.copyOf(requireNonNullElse(conflicts, List.of()));
    }
}
