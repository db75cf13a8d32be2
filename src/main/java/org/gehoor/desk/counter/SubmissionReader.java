package org.gehoor.desk.counter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Reads JSON of strangers: bounded, without double keys, and a key that nobody knows is an error that names it. */
final class SubmissionReader {

    /** Room for the files that a submission may have, in base64. */
    static final int LARGEST = 36 << 20;

    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10)
                    .maxNumberLength(30)
                    .maxNameLength(200)
                    .maxStringLength(LARGEST)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(BOUNDED)
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SubmissionReader() {}

    /** @throws Unreadable what is wrong and where, without a value */
    static <T> T read(InputStream body, Class<T> type) throws Unreadable, IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable(413, "", "is larger than " + (LARGEST >> 20) + " MB — send fewer or smaller files");
        }
        try {
            T read = JSON.readValue(bytes, type);
            if (read == null) {
                throw new Unreadable(400, "", "is null — send an object");
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw new Unreadable(422, path(e.getPath()), "is no field of this — see openapi.yaml");
        } catch (JsonMappingException e) {
            throw new Unreadable(422, path(e.getPath()), "has another type than it should — see openapi.yaml");
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    400,
                    "",
                    "is no JSON, or holds a key twice"
                            + (e.getLocation() == null
                                    ? ""
                                    : ", at line " + e.getLocation().getLineNr()));
        }
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(step -> step.replaceAll("[^\\w.-]", "?"))
                .map(step -> step.length() > 60 ? step.substring(0, 60) : step)
                .collect(Collectors.joining("."));
    }

    /** The body of a request can't be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final int status;
        private final String field;

        Unreadable(int status, String field, String message) {
            super(message);
            this.status = status;
            this.field = field;
        }

        int status() {
            return status;
        }

        /** Empty: the body as a whole. */
        String field() {
            return field;
        }
    }
}
