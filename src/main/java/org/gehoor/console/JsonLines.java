package org.gehoor.console;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.PrintWriter;
import java.time.Instant;
import org.gehoor.intake.FormSheet;
import org.gehoor.intake.MailSheet;

/** Prints a sheet as one JSON object on one line, in ASCII, so that no character of a stranger's is taken for a line's end. */
final class JsonLines implements ReadingPrinter {

    private final ObjectWriter json = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance))
            .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writer();
    private final PrintWriter out;

    JsonLines(final PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(final String file, final MailSheet sheet) {
        print(new Line(file, sheet));
    }

    @Override
    public void print(final String file, final FormSheet sheet) {
        print(new FormLine(file, sheet));
    }

    private void print(final Object line) {
        try {
            // whole before it is printed: half a line would be two broken ones
            out.println(json.writeValueAsString(line));
        } catch (final JsonProcessingException impossible) {
            throw new IllegalStateException("a sheet that is no JSON", impossible);
        }
    }

    private record Line(String file, @JsonUnwrapped MailSheet sheet) {
        @Override
        public String toString() {
            return "Line[" + file + "]";
        }
    }

    private record FormLine(String file, @JsonUnwrapped FormSheet sheet) {
        @Override
        public String toString() {
            return "FormLine[" + file + "]";
        }
    }
}
