package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The jar as somebody types it, in a folder without any configuration. */
record PackagedHub(String jar, Path folder) {

    static PackagedHub in(Path folder) {
        String jar = System.getProperty("gehoor.jar", "");
        Assumptions.assumeFalse(jar.isEmpty(), "only after mvn package, which names its jar in gehoor.jar");
        return new PackagedHub(jar, folder);
    }

    int exitOf(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=classes",
                "-jar",
                jar));
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

    List<String> said(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
