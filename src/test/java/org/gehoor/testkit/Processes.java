package org.gehoor.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The processes that work in one of our folders, known by their working directory (Linux only). */
final class Processes {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private Processes() {}

    /** Ends them all, first with SIGTERM, then with SIGKILL, and waits until they are gone. */
    static void endAllIn(Path folder) {
        try {
            Awaitility.await().atMost(GRACE).pollInterval(Duration.ofMillis(50)).until(() -> {
                List<ProcessHandle> left = in(folder);
                left.forEach(ProcessHandle::destroy);
                return left.isEmpty();
            });
        } catch (ConditionTimeoutException stubborn) {
            Awaitility.await("end of the processes in " + folder).atMost(GRACE).until(() -> {
                List<ProcessHandle> left = in(folder);
                left.forEach(ProcessHandle::destroyForcibly);
                return left.isEmpty();
            });
        }
    }

    static List<ProcessHandle> in(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> worksIn(folder, Path.of("/proc", String.valueOf(process.pid()))))
                .toList();
    }

    private static boolean worksIn(Path folder, Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
