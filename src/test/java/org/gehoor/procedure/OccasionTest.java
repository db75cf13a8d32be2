package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.duty.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which fact a letter answers. */
class OccasionTest {

    @Test
    void isTheFactThatTheMessageNamesWithItsOutcomeAndItsConsent() {
        Message decision = message("decision", "decided", List.of("founded"), null);
        assertThat(Occasion.isFor(decision, fact("decided", "founded"))).isTrue();
        assertThat(Occasion.isFor(decision, fact("decided", "unfounded"))).isFalse();

        Message invitation = message("invitation", "consent.complete", List.of(), "mediation");
        assertThat(Occasion.isFor(invitation, fact("consent.complete:mediation", null)))
                .isTrue();
        assertThat(Occasion.isFor(invitation, fact("consent.complete:other", null)))
                .isFalse();
    }

    @Test
    void isAlsoARequestForThisVeryLetterAndForNoOther() {
        Message copy = message("procedure_copy", "requested", List.of(), null);
        assertThat(Occasion.isFor(copy, fact("requested:procedure_copy", null))).isTrue();
        assertThat(Occasion.isFor(copy, fact("requested:status", null))).isFalse();
        assertThat(Occasion.isFor(message("status", "recurring", List.of(), null), fact("requested:status", null)))
                .isTrue();
    }

    @Test
    void isAQuestionToTheOneWhoIsAsked() {
        Message question = message("question", "question.asked:complainant", List.of(), null);
        assertThat(Occasion.isFor(question, fact("question.asked:complainant", null)))
                .isTrue();
        assertThat(Occasion.isFor(question, fact("question.asked:third_party", null)))
                .isFalse();
    }

    private static Fact fact(String type, @Nullable String outcome) {
        return new Fact(type, Instant.EPOCH, outcome == null ? Map.of() : Map.of(Fact.OUTCOME, outcome));
    }

    private static Message message(String id, String event, List<String> outcomes, @Nullable String consent) {
        return new Message(
                id,
                List.of(event),
                null,
                List.of(),
                outcomes,
                consent,
                List.of(),
                List.of("number"),
                null,
                Map.of(),
                null);
    }
}
