package org.gehoor.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published contracts, and what a document says against them. */
public final class Contracts {

    public static final Path FOLDER = Path.of("src/main/resources/contracts");
    public static final Path EXAMPLES = Path.of("src/test/resources/contract");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** What a JSON document has against the schema of a queue message; empty when it keeps to it. */
    public static List<String> objections(String json, String message) {
        return objections(json, json(read(FOLDER.resolve("queue/" + message + ".schema.json"))));
    }

    /** What an event has against its schema; empty when it keeps to it. */
    public static List<String> objectionsToEvent(String json) {
        return objections(json, json(read(FOLDER.resolve("event/fact.v1.schema.json"))));
    }

    /** What a JSON document has against a schema, formats of dates and ids included. */
    public static List<String> objections(String json, JsonNode schema) {
        Schema rules = SCHEMAS.getSchema(schema);
        return rules
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static JsonNode yaml(String file) {
        try {
            return new YAMLMapper().readTree(read(FOLDER.resolve(file)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }
}
