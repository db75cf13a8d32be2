package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");

    @Test
    void answersToItsTypeWithOrWithoutItsSubject() {
        Fact sent = Fact.of(FactType.MESSAGE_SENT, "answer", NOW);

        assertThat(sent.answersTo("message.sent:answer")).isTrue();
        assertThat(sent.answersTo("message.sent")).isTrue();
        assertThat(sent.answersTo("message.sent:answer_2")).isFalse();
        assertThat(sent.answersTo("message")).isFalse();
        assertThat(sent.is(FactType.MESSAGE_SENT)).isTrue();
        assertThat(sent.is(FactType.MESSAGE_FAILED)).isFalse();
        assertThat(sent.subject()).contains("answer");
    }

    @Test
    void knowsEveryTypeByItsWord() {
        for (FactType type : FactType.values()) {
            assertThat(FactType.called(type.about("x"))).contains(type);
        }
        assertThat(FactType.called("message.read")).isEmpty();
    }

    @Test
    void printsNoDetails() {
        assertThat(new Fact("decided", NOW, Map.of("who", "J. Jansen")).toString())
                .doesNotContain("Jansen");
    }

    @Test
    void keepsArrivalAndRegistrationApart() {
        Fact registered = Fact.registered(NOW, NOW.minusSeconds(60), "phone", Filed.ORAL);

        assertThat(registered.at()).isEqualTo(NOW);
        assertThat(registered.details())
                .containsEntry(Fact.RECEIVED_AT, "2026-02-02T08:59:00Z")
                .containsEntry(Fact.CHANNEL, "phone")
                .containsEntry(Fact.FILED, "oral");
    }
}
