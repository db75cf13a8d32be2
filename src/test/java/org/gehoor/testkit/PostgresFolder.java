package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one PostgreSQL: {@code data}, a lock that dies with the JVM that holds it, and a mark that {@code data} was once
 * complete.
 *
 * <p>The lock tells an orphan (its JVM is dead, the lock is free) from the server of a JVM that still runs.
 */
final class PostgresFolder {

    private final Path folder;
    private final FileChannel lock;

    private PostgresFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws IllegalStateException when a JVM that still runs holds the folder */
    static PostgresFolder claim(Path wanted) {
        return claimIfFree(wanted)
                .orElseThrow(() -> new IllegalStateException("Another running program uses the database folder "
                        + wanted.toAbsolutePath() + ": stop that program first"));
    }

    static Optional<PostgresFolder> claimIfFree(Path wanted) {
        try {
            Path folder = Files.createDirectories(wanted).toRealPath();
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) != null) {
                return Optional.of(new PostgresFolder(folder, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder " + wanted + " for PostgreSQL", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    void endOrphan() {
        PostgresProcess.in(data()).ifPresent(PostgresProcess::end);
    }

    /** A JVM killed during the very first start leaves half a cluster, which no start can finish. */
    void dropHalfMade() {
        if (!Files.exists(complete())) {
            Folders.delete(data());
        }
    }

    void markComplete() throws IOException {
        if (!Files.exists(complete())) {
            Files.createFile(complete());
        }
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path complete() {
        return folder.resolve("complete");
    }
}
