package org.gehoor.correspondence.wording;

import java.util.List;
import java.util.Map;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Labels;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.custody.Identity;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.springframework.stereotype.Component;

/** What notices tell whoever is to learn from a complaint: the outcome, a recommendation. Never who complained, or of what. */
@Component
final class Lessons {

    private final Dossiers dossiers;

    Lessons(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** @param bare whether who gets it may read nothing of a confidential dossier: then what may name people stays out */
    void tell(LetterFacts facts, NoticeNews news, boolean bare) {
        Procedure procedure = dossiers.procedure(news.dossier());
        if (news.recommended() && (!bare || isNameless(procedure))) {
            facts.put(ContentKey.RECOMMENDATION, recommendation(news.fact()));
        } else if (news.feedback()) {
            facts.put(ContentKey.OUTCOME, outcome(news, procedure));
        }
    }

    private static boolean isNameless(Procedure procedure) {
        return procedure.learning() != null && procedure.learning().identity() == Identity.REMOVED;
    }

    private static String recommendation(RecordedFact fact) {
        return fact.content().get("words") instanceof Map<?, ?> words
                        && words.get("recommendation") instanceof String text
                ? text
                : "";
    }

    /** As the procedure calls it; how it ended where nothing was decided. */
    private String outcome(NoticeNews news, Procedure procedure) {
        String outcome = news.fact().fact().is(FactType.SETTLED) ? "settled" : "";
        List<RecordedFact> facts = dossiers.facts(news.dossier().id());
        for (RecordedFact fact : facts.subList(0, news.fact().seq())) {
            outcome = fact.details().getOrDefault(Fact.OUTCOME, outcome);
        }
        String found = outcome;
        return procedure.outcomes().stream()
                .filter(known -> known.id().equals(found))
                .map(Outcome::label)
                .findFirst()
                .map(label -> Labels.in(label, news.language(), found))
                .orElse(found);
    }
}
