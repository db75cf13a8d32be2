package org.gehoor.console;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.OffsetDateTime;
import org.gehoor.intake.ShadowReading;

/** One mail of the shadow report as one JSON object on one line, in ASCII. */
record ShadowLine(@JsonUnwrapped ShadowReading mail, String atStake) {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(OffsetDateTime.class, ToStringSerializer.instance))
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writerFor(ShadowLine.class);

    static String of(ShadowReading mail) {
        try {
            return JSON.writeValueAsString(new ShadowLine(mail, mail.atStake()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a reading that is no JSON", impossible);
        }
    }

    @Override
    public String toString() {
        return "ShadowLine[" + mail + "]";
    }
}
