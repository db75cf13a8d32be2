package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A running PostgreSQL server known to be ours because it works in our data folder.
 *
 * <p>{@code postmaster.pid} only suggests a process; that the process is a {@code postgres} started with {@code -D} on this very
 * folder proves it. A pid that meanwhile belongs to another program is left alone.
 */
final class PostgresProcess {

    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(30);
    private static final Duration KILL = Duration.ofSeconds(10);

    private final ProcessHandle process;
    private final Path data;

    private PostgresProcess(ProcessHandle process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** The server at work in {@code data}. A pid file that points at a stranger is taken away, lest it keep PostgreSQL from starting. */
    static Optional<PostgresProcess> in(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        Optional<ProcessHandle> suspect = pid(pidFile).flatMap(ProcessHandle::of);
        Optional<PostgresProcess> ours =
                suspect.map(process -> new PostgresProcess(process, data)).filter(PostgresProcess::isOurs);
        if (suspect.isPresent() && ours.isEmpty()) {
            forget(pidFile);
        }
        return ours;
    }

    /** Fast shutdown (SIGINT: clients are disconnected, transactions rolled back); SIGKILL if that takes too long. */
    void end() {
        end("INT");
    }

    /** Immediate shutdown (SIGQUIT: nothing more is written), for data that nobody will read again. */
    void abort() {
        end("QUIT");
    }

    private void end(String signal) {
        send(signal);
        if (!isGoneWithin(FAST_SHUTDOWN)) {
            process.destroyForcibly();
            if (!isGoneWithin(KILL)) {
                throw new IllegalStateException("PostgreSQL, process " + process.pid() + " in " + data
                        + ", does not end: end it by hand and start again");
            }
        }
    }

    private void send(String signal) {
        try {
            // ProcessHandle.destroy() sends SIGTERM, on which PostgreSQL waits for its clients to leave by themselves
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isGoneWithin(Duration time) {
        try {
            // not isAlive(): where nobody reaps orphans, a dead one stays in the process table
            Awaitility.await().atMost(time).pollInterval(Duration.ofMillis(50)).until(() -> !isOurs());
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private boolean isOurs() {
        String program = process.info().command().orElse("");
        List<String> arguments = Arrays.asList(process.info().arguments().orElse(new String[0]));
        int folder = arguments.indexOf("-D") + 1;
        return process.isAlive()
                && Path.of(program).endsWith(program.endsWith(".exe") ? "postgres.exe" : "postgres")
                && folder > 0
                && folder < arguments.size()
                && Path.of(arguments.get(folder)).equals(data);
    }

    private static Optional<Long> pid(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pidFile, e);
        }
    }

    private static void forget(Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the stale " + pidFile, e);
        }
    }
}
