package org.gehoor.dispatch.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text to JSON within limits: of size, depth and numbers, each key once, nothing after the end. */
final class StrictJson {

    /** Bytes in UTF-8; the longest command with all its words stays far below. */
    static final int LARGEST = 256 * 1024;

    private static final String COMMAND = "command";

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(LARGEST)
                            .maxNameLength(200)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The object; empty with a remark when it is none. */
    static Optional<ObjectNode> object(@Nullable String text, Remarks remarks) {
        if (text == null) {
            remarks.add(COMMAND, "is no text", "send a text message with JSON");
        } else if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            remarks.add(COMMAND, "is larger than " + LARGEST / 1024 + " KiB", "say it in fewer words");
        } else {
            return parsed(text, remarks);
        }
        return Optional.empty();
    }

    private static Optional<ObjectNode> parsed(String text, Remarks remarks) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node instanceof ObjectNode object) {
                return Optional.of(object);
            }
            remarks.add(COMMAND, "is no JSON object", "send {\"id\": …, \"command\": …}");
        } catch (JsonProcessingException e) {
            // its message may quote what people wrote
            remarks.add(
                    COMMAND,
                    "is not JSON as agreed" + place(e.getLocation()),
                    "send one JSON object, each key once, at most 8 deep");
        }
        return Optional.empty();
    }

    private static String place(@Nullable JsonLocation where) {
        return where == null ? "" : ", line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
