package org.gehoor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gehoor.dispatch.EventExamples;
import org.gehoor.dispatch.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventsTest {

    static Set<String> examples() {
        return EventExamples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFactThatCanBeRecordedMakesAValidEvent(String fact) {
        Packed event = event(fact);
        assertThat(Contracts.objectionsToEvent(event.json())).isEmpty();
        JsonNode body = Contracts.json(event.json());
        assertThat(body.at("/id").asText()).isEqualTo(event.id()).isEqualTo(event.duplicateId());
        assertThat(body.at("/type").asText()).isEqualTo(event.type());
        assertThat(body.at("/time").asText()).isEqualTo(event.time());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noEventNamesAPerson(String fact) {
        assertThat(event(fact).json() + event(fact)).doesNotContain("Karin", "Wit");
    }

    @Test
    void everyDetailOfTheSchemaIsToldBySomeFact() {
        Set<String> told = new TreeSet<>();
        EventExamples.all().values().forEach(event -> Contracts.json(event.json())
                .at("/data/details")
                .fieldNames()
                .forEachRemaining(told::add));
        // free words of handlers, told only when they are a mere id
        told.addAll(Set.of("reason", "party", "into"));
        JsonNode schema = Contracts.json(Contracts.read(Contracts.FOLDER.resolve("event/fact.v1.schema.json")));
        assertThat(schema.at("/properties/data/properties/details/properties").properties().stream()
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void aConfidentialDossierDoesNotTellTheWayItCameIn() {
        assertThat(Contracts.json(event("registered").json())
                        .at("/data/details/channel")
                        .asText())
                .isEqualTo("mail");
        assertThat(Contracts.json(event("registered:something").json())
                        .at("/data/details/channel")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void anEventIsAsTheKeptExampleShows() {
        String kept = Contracts.read(Path.of("src/test/resources/contract/event/message-sent.json"));
        assertThat(Contracts.json(event("message.sent:something").json())).isEqualTo(Contracts.json(kept));
        assertThat(Contracts.objectionsToEvent(kept)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItMust() {
        ObjectNode event = (ObjectNode) Contracts.json(event("registered").json());
        ((ObjectNode) event.at("/data/details")).put("by_whom", "karin");
        assertThat(Contracts.objectionsToEvent(event.toString())).isNotEmpty();
        ObjectNode other = (ObjectNode) Contracts.json(event("registered").json());
        ((ObjectNode) other.at("/data")).put("text", "words");
        assertThat(Contracts.objectionsToEvent(other.toString())).isNotEmpty();
        assertThat(Contracts.objectionsToEvent("{}")).isNotEmpty();
    }

    private static Packed event(String fact) {
        return Objects.requireNonNull(EventExamples.all().get(fact));
    }
}
