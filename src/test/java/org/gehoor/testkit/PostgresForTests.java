package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds the server that the tests of one JVM share, and sweeps away what killed test JVMs left behind. */
final class PostgresForTests {

    private static final Path FOLDERS = Path.of("target", "postgres-for-tests");

    static final Postgres SERVER = start();

    private PostgresForTests() {}

    private static Postgres start() {
        Path own = FOLDERS.resolve(String.valueOf(ProcessHandle.current().pid()));
        sweepLeftOvers();
        Postgres server = Postgres.keptIn(own, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.abort();
            Folders.delete(own);
        }));
        return server;
    }

    private static void sweepLeftOvers() {
        for (Path folder : folders()) {
            PostgresFolder.claimIfFree(folder).ifPresent(leftOver -> {
                leftOver.endOrphan();
                // before it is free for another that sweeps
                Folders.delete(folder);
                leftOver.release();
            });
        }
    }

    private static List<Path> folders() {
        if (!Files.isDirectory(FOLDERS)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(FOLDERS)) {
            return found.filter(Files::isDirectory)
                    .filter(folder -> !isOfALivingJvm(folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JVM beside us that has made its folder and is about to claim it must not find it swept away. */
    private static boolean isOfALivingJvm(Path folder) {
        try {
            long pid = Long.parseLong(folder.getFileName().toString());
            return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
        } catch (NumberFormatException notOurs) {
            return true;
        }
    }
}
