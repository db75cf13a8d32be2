package org.gehoor.correspondence.wording;

import java.util.Optional;
import org.gehoor.organisation.Labels;
import org.gehoor.procedure.Fact;

/** The outcome that was decided, as the procedure words it; a handler's own words go before. */
final class OutcomeInWords {

    private OutcomeInWords() {}

    static Optional<String> of(Background background, String language) {
        return background.words().detail(Fact.OUTCOME).map(id -> background.procedure().outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .map(outcome -> Labels.in(outcome.label(), language, readable(id)))
                .findFirst()
                .orElse(readable(id)));
    }

    private static String readable(String id) {
        return id.replace('_', ' ').replace('-', ' ');
    }
}
