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
 * This JVM's claim on a folder of servers; the lock dies with the JVM, even when that is killed. So a folder that can be claimed
 * has no master, and what still runs in it is an orphan.
 */
final class FolderClaim {

    private final Path folder;
    private final FileChannel lock;

    private FolderClaim(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** The claim, unless a JVM that still runs has it. */
    static Optional<FolderClaim> on(Path wanted) {
        try {
            Path folder = Files.createDirectories(wanted).toRealPath();
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) != null) {
                return Optional.of(new FolderClaim(folder, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the folder " + wanted, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    /** Absolute, without symbolic links. */
    Path folder() {
        return folder;
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
