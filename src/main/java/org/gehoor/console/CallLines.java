package org.gehoor.console;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import org.gehoor.intake.CallSheet;

/** Prints a call as one JSON object on one line, in ASCII, as {@link JsonLines} does mails. */
record CallLines(PrintWriter out) implements CallPrinter {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writerFor(Line.class);

    @Override
    public void print(final String file, final CallSheet sheet) {
        try {
            // whole before it is printed: half a line would be two broken ones
            out.println(JSON.writeValueAsString(new Line(file, sheet)));
        } catch (final JsonProcessingException impossible) {
            throw new IllegalStateException("a sheet that is no JSON", impossible);
        }
    }

    private record Line(String file, @JsonUnwrapped CallSheet sheet) {
        @Override
        public String toString() {
            return "Line[" + file + "]";
        }
    }
}
