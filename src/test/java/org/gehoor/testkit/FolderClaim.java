package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * This JVM's claim on a folder of servers; the lock dies with the JVM, even when that is killed. So a folder that can be claimed
 * has no master, and what still runs in it is an orphan.
 */
final class FolderClaim {

    /** Asked before the lock file is opened: on POSIX, closing any channel to it gives up the lock that this JVM holds. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

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
            return OURS.add(folder) ? claim(folder) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the folder " + wanted, e);
        }
    }

    private static Optional<FolderClaim> claim(Path folder) throws IOException {
        boolean locked = false;
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            if (!locked) {
                channel.close();
            }
            return locked ? Optional.of(new FolderClaim(folder, channel)) : Optional.empty();
        } finally {
            if (!locked) {
                OURS.remove(folder);
            }
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
        } finally {
            OURS.remove(folder);
        }
    }
}
