package org.gehoor.procedure;

import java.util.ArrayList;
import java.util.List;

/** What came in here by mistake and was moved to another dossier: it stays on record, and nothing follows from it. */
final class MovedAway {

    private MovedAway() {}

    /** The same facts in the same places; those that were moved away say no more than that something came. */
    static List<Fact> leftOut(List<Fact> facts) {
        List<Fact> left = facts;
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).is(FactType.MESSAGE_MOVED)) {
                left = left == facts ? new ArrayList<>(facts) : left;
                leaveOut(left, undone(facts.get(i), i));
            }
        }
        return left;
    }

    private static void leaveOut(List<Fact> facts, int index) {
        if (index < 0 || !facts.get(index).is(FactType.COMPLAINANT_REPLIED)) {
            return;
        }
        Fact moved = facts.get(index);
        facts.set(index, Fact.of(FactType.MESSAGE_JOINED, moved.at()));
        if (confirmed(facts, index, moved)) {
            facts.set(index + 1, Fact.of(FactType.MESSAGE_JOINED, moved.at()));
        }
    }

    /** Whether the fact behind it says that this very message confirmed an oral complaint. */
    static boolean confirmed(List<Fact> facts, int index, Fact message) {
        return index + 1 < facts.size()
                && facts.get(index + 1).is(FactType.CONFIRMED_IN_WRITING)
                && facts.get(index + 1).detail(Fact.ROLE) == null
                && facts.get(index + 1).at().equals(message.at());
    }

    /** Only what came before it; -1 where that is not said. */
    private static int undone(Fact moved, int index) {
        String seq = moved.detail(Fact.UNDOES);
        int undone = seq != null && seq.matches("\\d{1,9}") ? Integer.parseInt(seq) - 1 : -1;
        return undone < index ? undone : -1;
    }
}
