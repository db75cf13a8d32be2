package org.gehoor.organisation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.transcript.TranscriptMapping;
import org.gehoor.procedure.Procedure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The key reference and the JSON Schemas say what the records say. After a change of the records run this once with
 * {@code -Dgehoor.write-reference=true}.
 */
class ConfigurationReferenceTest {

    private static final Map<String, Class<?>> FILES = Map.of(
            "organisation", OrganisationFile.class,
            "queues", QueuesFile.class,
            "transcript", TranscriptMapping.class,
            "procedure", Procedure.class);

    @Test
    void referenceAndSchemasAreFresh() throws IOException {
        for (Map.Entry<Path, String> file : generated().entrySet()) {
            if (Boolean.getBoolean("gehoor.write-reference")) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
            }
            assertThat(file.getKey()).hasContent(file.getValue());
        }
    }

    @TestFactory
    List<DynamicTest> everyExampleFileFitsItsSchema() throws IOException {
        try (var paths = Files.walk(Path.of("config/organisations"))) {
            return paths.filter(path -> path.toString().endsWith(".yml"))
                    .map(path -> DynamicTest.dynamicTest(
                            path.toString(),
                            () -> fits(path, path.getFileName().toString().replace(".yml", ""), "../../schema/")))
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> everyMappingOfTranscriptsFitsItsSchema() throws IOException {
        try (var paths = Files.list(Path.of("config/transcripts"))) {
            return paths.map(path ->
                            DynamicTest.dynamicTest(path.toString(), () -> fits(path, "transcript", "../schema/")))
                    .toList();
        }
    }

    private static void fits(Path example, String name, String schemas) throws IOException {
        assertThat(Files.readAllLines(example).get(0))
                .isEqualTo("# yaml-language-server: $schema=" + schemas + name + ".schema.json");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(KeySchema.of(FILES.get(name), name));
        String json =
                new ObjectMapper().writeValueAsString(new ObjectMapper(new YAMLFactory()).readTree(example.toFile()));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    private static Map<Path, String> generated() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(Path.of("config/README.md"), KeyReference.page());
        for (Map.Entry<String, Class<?>> file : FILES.entrySet()) {
            Path path = Path.of("config/schema/" + file.getKey() + ".schema.json");
            files.put(path, KeySchema.of(file.getValue(), file.getKey() + ".yml"));
        }
        return files;
    }
}
