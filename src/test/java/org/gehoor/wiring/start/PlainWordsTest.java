package org.gehoor.wiring.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;
import org.junit.jupiter.api.Test;

final class PlainWordsTest {

    @Test
    void aProblemIsPrintedInUtf8WhateverTheLocale() {
        var bytes = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
        try {
            new PlainWords()
                    .reportException(new NotConfigured(
                            List.of(new Problem("routes", "ticks", "is missing", "add it", Severity.ERROR))));
        } finally {
            System.setErr(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("is missing — add it");
    }
}
