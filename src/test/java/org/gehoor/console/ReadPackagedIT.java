package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar gehoor.jar read …} as it is typed. */
class ReadPackagedIT {

    private static final Path MAILS = Path.of("src/test/resources/mail").toAbsolutePath();

    @TempDir
    Path folder;

    private final String packaged = System.getProperty("gehoor.jar", "");

    @BeforeEach
    void isPackaged() {
        Assumptions.assumeFalse(packaged.isEmpty(), "only after mvn package, which names its jar in gehoor.jar");
    }

    @Test
    void everyFileGivesOneLineAndNoConfigurationIsNeeded() throws IOException, InterruptedException {
        assertThat(exitOf("read", "--json", MAILS.toString(), "nowhere")).isEqualTo(Console.REFUSED);
        try (Stream<Path> files = Files.walk(MAILS)) {
            assertThat(said("out"))
                    .hasSize((int) files.filter(Files::isRegularFile).count());
        }
        assertThat(said("out")).allMatch(line -> line.startsWith("{\"file\":\"") && line.endsWith("}"));
        assertThat(said("err")).containsExactly("nowhere: there is no such file or folder — check the name");
    }

    @Test
    void neitherSpringNorItsLoggingIsStarted() throws IOException, InterruptedException {
        assertThat(exitOf("read", MAILS.resolve("plain").toString())).isZero();
        assertThat(said("classes"))
                .anyMatch(line -> line.contains("org.gehoor.intake.mail.MailReader"))
                .noneMatch(line -> line.contains("ch.qos.logback"))
                .noneMatch(line -> line.contains("org.springframework.context.support"))
                .noneMatch(line -> line.contains("org.apache.camel"));
    }

    private int exitOf(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=classes",
                "-jar",
                packaged));
        words.addAll(List.of(command));
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> said(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
