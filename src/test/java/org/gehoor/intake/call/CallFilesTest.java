package org.gehoor.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every transcript under {@code calls/} reads as the file beside it says. A bug report becomes a file; {@code -Dgehoor.write-calls=true}
 * writes what is read now, for you to look at.
 */
class CallFilesTest {

    private static final Path CALLS = Path.of("src/test/resources/calls");
    private static final String EXPECTED = ".expected.txt";
    private static final CallReader READER = CallText.reader();

    @TestFactory
    List<DynamicTest> readsAsTheFileBesideItSays() throws IOException {
        return transcripts().stream()
                .map(file -> DynamicTest.dynamicTest(CALLS.relativize(file).toString(), () -> read(file)))
                .toList();
    }

    @Test
    void thereIsASampleOfEveryFormat() throws IOException {
        assertThat(transcripts()).hasSizeGreaterThan(30);
        for (Path mapping : files(Path.of("config/transcripts"))) {
            String name = mapping.getFileName().toString().replace(".yml", "");
            boolean inside = name.equals("deepgram-alternative"); // stands in a vCon only
            assertThat(inside || Files.exists(CALLS.resolve("mapped/" + name + ".json")))
                    .as("a sample of " + name)
                    .isTrue();
        }
    }

    private static void read(Path file) throws IOException {
        String text = CallText.of(READER.read(Files.readAllBytes(file)));
        Path expected = file.resolveSibling(file.getFileName() + EXPECTED);
        if (Boolean.getBoolean("gehoor.write-calls")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    private static List<Path> transcripts() throws IOException {
        return files(CALLS).stream()
                .filter(file -> !file.toString().endsWith(EXPECTED))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
