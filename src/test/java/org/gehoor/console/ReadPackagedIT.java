package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar gehoor.jar read …} as it is typed. */
class ReadPackagedIT {

    private static final Path MAILS = Path.of("src/test/resources/mail").toAbsolutePath();

    @TempDir
    Path folder;

    private PackagedHub packaged;

    @BeforeEach
    void isPackaged() {
        packaged = PackagedHub.in(folder);
    }

    @Test
    void everyFileGivesOneLineAndNoConfigurationIsNeeded() throws IOException, InterruptedException {
        assertThat(packaged.exitOf("read", "--json", MAILS.toString(), "nowhere"))
                .isEqualTo(Console.REFUSED);
        try (Stream<Path> files = Files.walk(MAILS)) {
            assertThat(packaged.said("out"))
                    .hasSize((int) files.filter(Files::isRegularFile).count());
        }
        assertThat(packaged.said("out")).allMatch(line -> line.startsWith("{\"file\":\"") && line.endsWith("}"));
        assertThat(packaged.said("err")).containsExactly("nowhere: there is no such file or folder — check the name");
    }

    @Test
    void neitherSpringNorItsLoggingIsStarted() throws IOException, InterruptedException {
        assertThat(packaged.exitOf("read", MAILS.resolve("plain").toString())).isZero();
        assertThat(packaged.said("classes"))
                .anyMatch(line -> line.contains("org.gehoor.intake.mail.MailReader"))
                .noneMatch(line -> line.contains("ch.qos.logback"))
                .noneMatch(line -> line.contains("org.springframework.context.support"))
                .noneMatch(line -> line.contains("org.apache.camel"));
    }
}
