package org.gehoor.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of one PostgreSQL: {@code data}, the server's log, and a mark that {@code data} was once complete. */
final class PostgresFolder {

    private final FolderClaim claim;

    private PostgresFolder(FolderClaim claim) {
        this.claim = claim;
    }

    /** @throws IllegalStateException when a JVM that still runs holds the folder */
    static PostgresFolder claim(Path wanted) {
        return claimIfFree(wanted)
                .orElseThrow(() -> new IllegalStateException("Another running program uses the database folder "
                        + wanted.toAbsolutePath() + ": stop that program first"));
    }

    static Optional<PostgresFolder> claimIfFree(Path wanted) {
        return FolderClaim.on(wanted).map(PostgresFolder::new);
    }

    Path data() {
        return claim.folder().resolve("data");
    }

    Path log() {
        return claim.folder().resolve("server.log");
    }

    void endOrphan() {
        PostgresProcess.in(data()).ifPresent(PostgresProcess::end);
    }

    /** Ends the server and lets its data rot. */
    void abort() {
        PostgresProcess.in(data()).ifPresent(PostgresProcess::abort);
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
        claim.release();
    }

    private Path complete() {
        return claim.folder().resolve("complete");
    }
}
