package org.gehoor.register.analysis;

import java.util.List;
import java.util.Set;
import org.gehoor.procedure.FactType;
import org.gehoor.register.RecordedFact;

/** Tells complaints that were settled during the call. */
final class OnTheSpot {

    /** Before these, nobody had begun to handle it. */
    private static final Set<String> HANDLING = Set.of(
            "message.sent", "assigned", "handed_over", "stage.entered", "confirmed_in_writing", "question.asked");

    private OnTheSpot() {}

    /** An oral complaint that was settled as the first thing, on the day of the call itself. */
    static boolean settled(boolean oral, List<RecordedFact> facts, Period period) {
        if (!oral) {
            return false;
        }
        for (RecordedFact fact : facts) {
            String word = Said.word(fact.type());
            if (word.equals(FactType.SETTLED.word())) {
                return period.day(fact.at()).equals(period.day(facts.get(0).at()));
            }
            if (HANDLING.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
