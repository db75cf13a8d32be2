package org.gehoor.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, on the class path of the tests: to be killed while it works. Closing it kills it. */
public final class OtherJvm implements AutoCloseable {

    /** A whole hub needs its time on a busy machine. */
    private static final Duration START_WITHIN = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();

    private OtherJvm(Process process) {
        this.process = process;
        Thread listener = new Thread(this::listen, "output of process " + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    public static OtherJvm running(Class<?> program, String... arguments) {
        return running(program, List.of(), Map.of(), arguments);
    }

    /**
     * @param options for the JVM, such as {@code -Xmx256m} or {@code -Dname=value}
     * @param environment added to that of this JVM
     */
    public static OtherJvm running(
            Class<?> program, List<String> options, Map<String, String> environment, String... arguments) {
        List<String> what = new ArrayList<>(options);
        what.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        return started(what, environment, arguments);
    }

    /** As {@code java -jar} does it. */
    public static OtherJvm runningJar(Path jar, Map<String, String> environment, String... arguments) {
        // quick to start; nobody measures it
        return started(List.of("-XX:TieredStopAtLevel=1", "-jar", jar.toString()), environment, arguments);
    }

    private static OtherJvm started(List<String> what, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(what);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new OtherJvm(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line that begins so, and gives the rest of it. */
    public String says(String beginning) {
        Patiently.until(
                program() + " saying '" + beginning + "'", START_WITHIN, () -> said(beginning) || !process.isAlive());
        return output.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .map(line -> line.substring(beginning.length()))
                .orElseThrow(() -> new AssertionError(program() + " ended without '" + beginning + "':\n" + tail()));
    }

    /** All lines of standard output and standard error so far. */
    public List<String> output() {
        return List.copyOf(output);
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL: nothing in that JVM gets a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        ends();
    }

    /** Lets a frozen one (SIGSTOP) go on as if nothing had happened. */
    public void thaw() {
        try {
            new ProcessBuilder("kill", "-CONT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGTERM, as systemd, Docker and {@code kill} send it; gives the exit code. */
    public int terminate() {
        process.destroy();
        return ends();
    }

    /** Waits for the end and gives the exit code. */
    public int ends() {
        try {
            if (!process.waitFor(2 * Patiently.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(program() + " does not end:\n" + tail());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private boolean said(String beginning) {
        return output.stream().anyMatch(line -> line.startsWith(beginning));
    }

    private String tail() {
        return String.join("\n", output.subList(Math.max(0, output.size() - 40), output.size()));
    }

    private String program() {
        return "process " + process.pid();
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException ended) {
            output.add("(output ends)");
        }
    }
}
