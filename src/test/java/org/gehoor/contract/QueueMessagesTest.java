package org.gehoor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehoor.dispatch.Packed;
import org.gehoor.dispatch.PackedExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueueMessagesTest {

    private static final Path KEPT = Contracts.EXAMPLES.resolve("queue");

    static Set<String> examples() {
        return PackedExamples.all().keySet();
    }

    static List<Path> keptExamples() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsPutOnAQueueKeepsToItsSchema(String example) {
        Packed packed = example(example);
        assertThat(Contracts.objections(packed.json(), schemaOf(packed))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsPutOnAQueueIsAsTheKeptExampleShows(String example) {
        Packed packed = example(example);
        Path kept = KEPT.resolve(schemaOf(packed)).resolve(example.replaceAll(".*/", "") + ".json");
        assertThat(Contracts.json(packed.json())).isEqualTo(Contracts.json(Contracts.read(kept)));
    }

    @ParameterizedTest
    @MethodSource("keptExamples")
    void everyExampleEverPublishedKeepsToItsSchema(Path kept) {
        assertThat(Contracts.objections(
                        Contracts.read(kept), kept.getParent().getFileName().toString()))
                .isEmpty();
    }

    @Test
    void aBareMessageHoldsNoPersonAndNoWord() {
        assertThat(fields("assignment/bare"))
                .containsExactlyInAnyOrder(
                        "number",
                        "id",
                        "organisation",
                        "queue",
                        "confidential",
                        "received_at",
                        "registered_at",
                        "stage",
                        "stage_label",
                        "tasks",
                        "promises");
        assertThat(fields("assignment/moved-on-bare"))
                .contains("entered_at", "stage")
                .doesNotContain("complainant", "subject", "text", "attachments", "rule");
        assertThat(fields("joined/bare"))
                .containsExactlyInAnyOrder(
                        "number", "id", "organisation", "queue", "confidential", "received_at", "received_message");
        assertThat(example("assignment/bare").json()).doesNotContain("zalf", "Roos", "roos@", "recept");
    }

    @Test
    void aRestrictedQueueGetsTheWholeStory() {
        assertThat(fields("assignment/restricted")).contains("complainant", "subject", "text", "attachments", "rule");
    }

    @Test
    void aLinkIsAbsoluteWhereTheHubKnowsItsAddress() {
        assertThat(href("assignment/full"))
                .isEqualTo("https://hub.huidarts.example/api/organisations/huidarts/attachments/"
                        + "7b0c2f0e-9f0b-4e0f-8f53-0d5f8f5a1c11");
        assertThat(href("assignment/restricted")).startsWith("/api/organisations/huidarts/");
    }

    @Test
    void theSchemaRefusesWhatItMust() {
        assertThat(withChange("assignment/full", m -> m.put("surprise", 1))).isNotEmpty();
        assertThat(withChange("assignment/full", m -> m.put("received_at", "2 februari")))
                .isNotEmpty();
        assertThat(withChange("assignment/full", m -> m.put("id", "7"))).isNotEmpty();
        assertThat(withChange("assignment/full", m -> m.remove("text"))).isNotEmpty();
        assertThat(withChange("assignment/bare", m -> m.put("subject", "half bare")))
                .isNotEmpty();
        assertThat(withChange("assignment/bare", m -> m.put("confidential", false)))
                .isNotEmpty();
        assertThat(withChange("joined/full", m -> m.remove("from"))).isNotEmpty();
        assertThat(withChange("promise/warned", m -> m.remove("before"))).isNotEmpty();
        assertThat(withChange("promise/breached", m -> m.put("what", "nearly"))).isNotEmpty();
        assertThat(withChange("closed/no-reaction", m -> m.put("text", "words")))
                .isNotEmpty();
        assertThat(withChange("letter-failed/refused", m -> m.put("what_to_do", "wait")))
                .isNotEmpty();
    }

    @Test
    void everySchemaIsProvedByAnExample() throws IOException {
        try (Stream<Path> schemas = Files.list(Contracts.FOLDER.resolve("queue"))) {
            assertThat(schemas.map(s -> s.getFileName().toString().replace(".schema.json", "")))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(PackedExamples.all().values().stream()
                            .map(QueueMessagesTest::schemaOf)
                            .collect(Collectors.toSet()));
        }
    }

    private static List<String> withChange(String example, Consumer<ObjectNode> change) {
        Packed packed = example(example);
        ObjectNode message = (ObjectNode) Contracts.json(packed.json());
        change.accept(message);
        return Contracts.objections(message.toString(), schemaOf(packed));
    }

    private static Packed example(String name) {
        return Objects.requireNonNull(PackedExamples.all().get(name));
    }

    private static String href(String example) {
        return Contracts.json(example(example).json()).at("/attachments/0/href").asText();
    }

    private static List<String> fields(String example) {
        JsonNode message = Contracts.json(example(example).json());
        return message.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String schemaOf(Packed packed) {
        return packed.type().replaceFirst("^org\\.gehoor\\.", "");
    }
}
