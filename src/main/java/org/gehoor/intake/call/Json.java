package org.gehoor.intake.call;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON of strangers: bounded in depth, size and number of values, and without a key that stands there twice. */
public final class Json {

    private static final int DEEPEST = 60;
    private static final long MOST_VALUES = 1_500_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(CallReader.LARGEST)
                            .maxStringLength(CallReader.LARGEST)
                            .maxTokenCount(MOST_VALUES)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @throws Refused when it is none, or more than is read */
    public static JsonNode parse(final byte[] raw) throws Refused {
        try {
            final @Nullable JsonNode root = MAPPER.readTree(raw);
            if (root == null || root.isMissingNode()) {
                throw new Refused(CallFault.MALFORMED, "there is nothing in it");
            }
            return root;
        } catch (final StreamConstraintsException tooMuch) {
            throw new Refused(CallFault.TOO_LARGE, "its JSON is deeper, longer or larger than is read");
        } catch (final JsonProcessingException broken) {
            throw new Refused(CallFault.MALFORMED, why(broken));
        } catch (final IOException broken) {
            throw new Refused(CallFault.MALFORMED, "its characters cannot be read");
        }
    }

    /** Never the parser's own words, which quote. */
    private static String why(final JsonProcessingException broken) {
        final String words = String.valueOf(broken.getOriginalMessage());
        final @Nullable JsonLocation at = broken.getLocation();
        final String place = at == null ? "" : ", line " + at.getLineNr() + " column " + at.getColumnNr();
        return broken instanceof JsonParseException && words.startsWith("Duplicate")
                ? "a key stands there twice" + place
                : "is not JSON" + place;
    }

    /** JSON that is not taken. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final CallFault fault;
        private final String why;

        Refused(final CallFault fault, final String why) {
            this.fault = fault;
            this.why = why;
        }

        public CallFault fault() {
            return fault;
        }

        /** In words without anything of the transcript. */
        public String why() {
            return why;
        }
    }
}
