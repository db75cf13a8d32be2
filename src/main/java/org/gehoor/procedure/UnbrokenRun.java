package org.gehoor.procedure;

import java.time.Instant;
import java.util.List;

/**
 * Since when a recurring letter has been running without a break: it rests while a dossier is answered, or in another stage, and
 * where it goes on nothing is owed at once.
 */
record UnbrokenRun(Course course, List<String> during) {

    Instant since() {
        Stay first = first();
        // since the registration nothing rested: what started before it keeps its start
        return first.seq() == 1 ? Instant.EPOCH : first.enteredAt();
    }

    /** The fact with which it began to run, by its sequence. */
    int begunBy() {
        return first().seq();
    }

    private Stay first() {
        List<Stay> stays = course.stays();
        int first = stays.size() - 1;
        while (first > 0
                && !broken(stays.get(first))
                && runsIn(stays.get(first - 1).stage().id())) {
            first--;
        }
        return stays.get(first);
    }

    private boolean runsIn(String stage) {
        return during.isEmpty() || during.contains(stage);
    }

    /** Whether the house had come to an answer, or closed the dossier, before that stay. */
    private boolean broken(Stay stay) {
        Fact led = course.fact(stay.seq());
        boolean reaction = led.is(FactType.DISAGREED) || led.is(FactType.OBJECTION) || led.is(FactType.REOPENED);
        return reaction
                && !Course.of(course.procedure(), course.facts().subList(0, stay.seq() - 1))
                        .state()
                        .underWay();
    }
}
