package org.gehoor.testkit;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A Dovecot in the kit's folder: IMAP with and without TLS, Maildirs of user {@value #OWNER}. */
final class Dovecot {

    static final String PROGRAM = "/usr/sbin/dovecot";
    static final String OWNER = "nobody";

    private static final String GROUP = "nogroup";

    private final RealMailFolder folder;
    private final int port;
    private int written;

    Dovecot(RealMailFolder folder, int port, int tlsPort) throws IOException {
        this.folder = folder;
        this.port = port;
        folder.folderOf(OWNER, "mail");
        folder.sharedFile("dovecot.log");
        folder.fill(
                "dovecot.conf",
                "dovecot/dovecot.conf",
                Map.of("imap", port, "imaps", tlsPort, "owner", OWNER, "group", GROUP));
    }

    void start() {
        try {
            new ProcessBuilder(
                            PROGRAM,
                            "-F",
                            "-c",
                            folder.path("dovecot/dovecot.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Redirect.appendTo(folder.path("commands.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("Dovecot cannot be started", e);
        }
        Patiently.until("Dovecot on port " + port + ", see " + folder.path("dovecot.log"), this::answers);
    }

    void stop() {
        Processes.endAllIn(folder.path("dovecot"));
    }

    /** A file for each user: one that Dovecot has never read is read at once, one that it knows up to a second later. */
    synchronized void writeUser(String address, String password) throws IOException {
        String[] local = address.split("@");
        Path users = Files.createDirectories(folder.path("dovecot/users").resolve(local[1]));
        // Dovecot notices a change by size or by the second of the change: make the size differ
        written++;
        Path fresh = Files.writeString(
                users.resolve("being-written"), address + ":{PLAIN}" + password + "\n" + "#".repeat(written) + "\n");
        Files.move(fresh, users.resolve(local[0]), StandardCopyOption.ATOMIC_MOVE);
    }

    boolean answers() {
        try (Socket socket = new Socket(MailServer.HOST, port)) {
            return socket.getInputStream().read() == '*';
        } catch (IOException notYet) {
            return false;
        }
    }
}
