package org.gehoor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What {@code read --json} says of a folder, from a JVM of 256 MB.
 *
 * @param lines one for each mail
 * @param cpuMillis processor time of the whole process, its start included
 */
record Answers(List<JsonNode> lines, long cpuMillis, int exitCode) {

    private static final int MINUTES = 3;

    static Answers about(Path folder, Path workplace) throws IOException, InterruptedException {
        Path out = workplace.resolve("read.jsonl");
        Path note = workplace.resolve("cpu-millis.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        ReadProgram.class.getName(),
                        note.toString(),
                        "read",
                        "--json",
                        folder.toString())
                .redirectOutput(out.toFile())
                .redirectError(workplace.resolve("errors.txt").toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("read does not end: see " + workplace);
            }
        } finally {
            process.destroyForcibly();
        }
        JsonMapper json = new JsonMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            lines.add(json.readTree(line));
        }
        return new Answers(lines, Long.parseLong(Files.readString(note)), process.exitValue());
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
