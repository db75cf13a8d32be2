package org.gehoor.register.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.register.RecordedFact;

/**
 * One dossier as the analysis counts it.
 *
 * @param oral whether it was made by telephone or in person
 * @param nature as typed; empty where nobody filled it in
 * @param secondLine whether it reached the fund's next mediator in the year
 */
record Counted(
        String number,
        Instant receivedAt,
        String channel,
        boolean oral,
        boolean restricted,
        String nature,
        String outcome,
        DossierYear year,
        boolean settledOnTheSpot,
        boolean secondLine,
        List<RecordedFact> ofTheYear) {

    /** The fields of a registration form that tell what a complaint is about. */
    private static final List<String> NATURE = List.of("subject_kind", "nature");

    /** Before these, nobody had begun to handle it. */
    private static final Set<String> HANDLING = Set.of(
            "message.sent", "assigned", "handed_over", "stage.entered", "confirmed_in_writing", "question.asked");

    boolean inPlay() {
        return year.begin() != DossierYear.Begin.AT_REST;
    }

    boolean open() {
        return inPlay() && !year.closed();
    }

    boolean has(FactType type) {
        return new Said(ofTheYear).has(type);
    }

    static String nature(Procedure procedure, Said said) {
        return NATURE.stream()
                .filter(id -> procedure.registration().fields().stream()
                        .anyMatch(field -> field.id().equals(id)))
                .findFirst()
                .flatMap(said::field)
                .orElse("");
    }

    /** An oral complaint that was settled as the first thing, on the day of the call itself. */
    static boolean settledOnTheSpot(boolean oral, List<RecordedFact> facts, Period period) {
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
