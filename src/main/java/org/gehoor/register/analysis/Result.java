package org.gehoor.register.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gehoor.procedure.FactType;
import org.gehoor.register.RecordedFact;

/** What came out of a complaint, by the last fact that says so. */
record Result(List<RecordedFact> facts) {

    /** What ends a complaint or gives it a result; all of them weigh more than a mere {@code closed} or {@code referred}. */
    private static final List<FactType> RESULTS = List.of(
            FactType.DECIDED,
            FactType.SETTLED,
            FactType.NOT_AGREED,
            FactType.INADMISSIBLE,
            FactType.WITHDRAWN,
            FactType.FORWARDED,
            FactType.UNCONFIRMED);

    /** Words that this list may not know yet as types: what came in was no complaint, or the same one as another. */
    private static final List<String> NO_COMPLAINT = List.of("not_a_complaint", "merged");

    private static final List<FactType> ENDS = List.of(FactType.REFERRED, FactType.CLOSED);

    /** The result: an outcome of the procedure, else the word of the fact that ended it; {@code none} as long as there is none. */
    String outcome() {
        return result().map(Result::outcome).orElse("none");
    }

    /** The word of the fact that the result comes from; empty as long as there is none. */
    Optional<String> how() {
        return result().map(fact -> Said.word(fact.type()));
    }

    private Optional<RecordedFact> result() {
        return last(NO_COMPLAINT::contains)
                .or(() -> last(word -> isOneOf(RESULTS, word)))
                .or(() -> last(word -> isOneOf(ENDS, word)));
    }

    private static String outcome(RecordedFact fact) {
        String detail = fact.details().get("outcome");
        if (detail != null) {
            return detail;
        }
        String reason = fact.details().get("reason");
        // a reason is a word of the procedure only where the fact says nothing more than that it ended
        return Said.word(fact.type()).equals(FactType.CLOSED.word()) && reason != null && reason.matches("[a-z_]{1,40}")
                ? reason
                : Said.word(fact.type());
    }

    private Optional<RecordedFact> last(Predicate<String> wanted) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (wanted.test(Said.word(facts.get(i).type()))) {
                return Optional.of(facts.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(List<FactType> types, String word) {
        return types.stream().anyMatch(type -> type.word().equals(word));
    }
}
