package org.gehoor.correspondence.wording;

import java.time.Instant;
import java.util.Set;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Labels;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;

/** What a notice tells of the fact that it is about. */
record NoticeNews(RecordedFact fact, Dossier dossier, Organisation organisation, String language, boolean toRole) {

    private static final Set<FactType> ALARMS = Set.of(FactType.DEADLINE_WARNING, FactType.DEADLINE_BREACHED);

    LetterFacts tell(LetterFacts facts, Dossiers dossiers) {
        boolean alarm = ALARMS.stream().anyMatch(this::is);
        facts.put(ContentKey.NEW_COMPLAINT, is(FactType.REGISTERED))
                .put(ContentKey.JOINED, joined())
                .put(ContentKey.LETTER_FAILED, is(FactType.MESSAGE_FAILED) || is(FactType.MESSAGE_BOUNCED))
                .put(ContentKey.STAGE_ENTERED, is(FactType.STAGE_ENTERED))
                .put(ContentKey.WARNING, is(FactType.DEADLINE_WARNING))
                .put(ContentKey.BREACHED, is(FactType.DEADLINE_BREACHED))
                .put(ContentKey.MOVED_AWAY, is(FactType.MESSAGE_MOVED))
                .put(ContentKey.RECOMMENDED, recommended())
                .put(ContentKey.FEEDBACK, feedback())
                .put(ContentKey.CLOSED, is(FactType.CLOSED) && !feedback());
        if (alarm) {
            facts.put(ContentKey.PROMISE, fact.fact().subject().orElse(null))
                    .put(ContentKey.STAGE, label(dossiers.stageAfter(dossier, fact.seq() - 1), dossiers));
            String due = fact.details().get(Fact.DUE);
            return due == null ? facts : facts.moment(ContentKey.PROMISE_DUE, Instant.parse(due));
        }
        return is(FactType.STAGE_ENTERED)
                ? facts.put(ContentKey.STAGE, label(fact.fact().subject().orElse(dossier.stage()), dossiers))
                : facts;
    }

    boolean recommended() {
        return is(FactType.RECOMMENDATION_MADE);
    }

    /** People in a role hear of alarms, of recommendations, and else of how it ended. */
    boolean feedback() {
        return toRole && !recommended() && ALARMS.stream().noneMatch(this::is);
    }

    boolean joined() {
        return is(FactType.COMPLAINANT_REPLIED);
    }

    /** Whose words the notice holds: whoever gets a complaint from another stage needs the complaint itself. */
    RecordedFact words(Dossiers dossiers) {
        return is(FactType.STAGE_ENTERED) ? dossiers.fact(dossier.id(), 1).orElseThrow() : fact;
    }

    private boolean is(FactType type) {
        return fact.fact().is(type);
    }

    private String label(String stage, Dossiers dossiers) {
        return dossiers.procedure(dossier).stages().stream()
                .filter(any -> any.id().equals(stage))
                .findFirst()
                .map(found -> Labels.in(found.label(), language, stage))
                .orElse(stage);
    }
}
