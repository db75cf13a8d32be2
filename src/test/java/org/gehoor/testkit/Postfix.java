package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/** A Postfix in the kit's folder: takes mail for {@code *.example}, hands it to Dovecot's delivery program. Starts only as root. */
final class Postfix {

    static final String PROGRAM = "/usr/sbin/postfix";

    private final RealMailFolder folder;
    private long refusalsWritten;

    Postfix(RealMailFolder folder, int port) throws IOException {
        this.folder = folder;
        folder.folderOf("root", "queue");
        folder.folderOf("postfix", "data");
        folder.sharedFile("postfix.log");
        folder.fill("main.cf", "postfix/main.cf", Map.of());
        folder.fill("master.cf", "postfix/master.cf", Map.of("smtp", port, "owner", Dovecot.OWNER));
        Files.writeString(folder.path("postfix/domains"), "/\\.example$/ local\n");
        Files.createFile(folder.path("postfix/refused"));
        mapRefusals();
    }

    /** Returns when the port is open: Postfix opens it before it goes to the background. */
    void start() {
        folder.run(PROGRAM, "-c", folder.path("postfix").toString(), "start");
    }

    void stop() {
        Processes.endAllIn(folder.path("queue"));
    }

    synchronized void refuse(String recipient, String reply) {
        try {
            Files.writeString(
                    folder.path("postfix/refused"), recipient + " " + reply + "\n", StandardOpenOption.APPEND);
            mapRefusals();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mapRefusals() throws IOException {
        Path source = folder.path("postfix/refused");
        folder.run("/usr/sbin/postmap", "-c", folder.path("postfix").toString(), "hash:" + source);
        // smtpd opens the table again before the next connection when the second of its change differs: make it differ
        refusalsWritten++;
        Files.setLastModifiedTime(source, FileTime.fromMillis(0));
        Files.setLastModifiedTime(folder.path("postfix/refused.db"), FileTime.fromMillis(1000 * refusalsWritten));
    }
}
