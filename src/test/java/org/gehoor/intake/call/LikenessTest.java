package org.gehoor.intake.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"a\": 1}`,JSON",
                "`\uFEFF \n{ \"a\"`,JSON",
                "`{}`,JSON",
                "`[ {\"a\"`,JSON",
                "`WEBVTT`,VTT",
                "`\uFEFFWEBVTT - x`,VTT",
                "`1\n00:00:01,000 --> 00:00:02,000`,SRT",
                "`00:00:01,000 --> 00:00:02,000\nx`,SRT",
                "`eyJhbGciOiJSUzI1NiJ9.eyJ1.c2ln`,SEALED"
            })
    void recognisesByItsContent(String start, Likeness likeness) {
        assertThat(Likeness.of(start.getBytes(UTF_8))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "From: jan@klager.example\nSubject: {\"a\": 1}\n\nWEBVTT",
                "WEBVTTX",
                "{not json",
                "[1, 2]",
                "12 klachten\n\n00:01",
                "Received: from x\n",
                "eyJhbGciOiJSUzI1NiJ9 een woord",
                "%PDF-1.7"
            })
    void takesNoMailForATranscript(String start) {
        assertThat(Likeness.of(start.getBytes(UTF_8))).isEqualTo(Likeness.NONE);
    }
}
