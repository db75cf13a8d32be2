package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail under {@code mail/<hazard>/} reads as the {@code .expected.yml} beside it says; a bug report becomes another pair. */
class MailFilesTest {

    static final Path MAILS = Path.of("src/test/resources/mail");

    static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.walk(MAILS)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void readsAsExpected(final Path file) throws IOException {
        final byte[] raw = Files.readAllBytes(file);
        final JsonNode expected = new YAMLMapper().readTree(beside(file).toFile());
        assertThat(expected.isEmpty()).as("an expectation is written down").isFalse();
        final Mail mail = MailReader.read(raw);
        new ExpectedReading(expected).compareWith(mail);
        mail.attachments().forEach(part -> assertThat(Parts.content(raw, part.path()))
                .as(part.path())
                .hasSize((int) part.size()));
    }

    @Test
    void everyExpectationHasItsMail() throws IOException {
        try (Stream<Path> files = Files.walk(MAILS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected.yml")))
                    .hasSameSizeAs(mails())
                    .hasSizeGreaterThan(70);
        }
    }

    private static Path beside(final Path file) {
        final String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - 4) + ".expected.yml");
    }
}
