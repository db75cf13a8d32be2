package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar gehoor.jar term …} as it is typed. */
class TermPackagedIT {

    @TempDir
    Path folder;

    private PackagedHub packaged;

    @BeforeEach
    void isPackaged() {
        packaged = PackagedHub.in(folder);
    }

    @Test
    void answersOnOneLineAndStartsNeitherSpringNorItsLogging() throws IOException, InterruptedException {
        assertThat(packaged.exitOf(
                        "term",
                        "20 working days",
                        "--from",
                        "2026-04-22T10:00+02:00",
                        "--zone",
                        "Europe/Amsterdam",
                        "--preset",
                        "nl-atw",
                        "--json"))
                .isZero();
        assertThat(packaged.said("out"))
                .singleElement()
                .asString()
                .startsWith("{\"due\":\"2026-05-28T00:00:00+02:00\"");
        assertThat(packaged.said("err")).isEmpty();
        assertThat(packaged.said("classes"))
                .anyMatch(line -> line.contains("org.gehoor.procedure.calendar.WorkingCalendar"))
                .noneMatch(line -> line.contains("ch.qos.logback"))
                .noneMatch(line -> line.contains("org.springframework.context.support"))
                .noneMatch(line -> line.contains("org.apache.camel"));
    }

    @Test
    void mistakesAreLinesWithoutAStackTrace() throws IOException, InterruptedException {
        assertThat(packaged.exitOf("term", "-1 days", "--from", "2026-02-30T10:00Z"))
                .isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(packaged.said("out")).isEmpty();
        assertThat(packaged.said("err")).hasSize(3).noneMatch(line -> line.startsWith("\tat "));
    }
}
