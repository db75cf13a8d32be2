package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Postfix's {@code smtp-sink}: takes any mail, without AUTH, delivers none, remembers when each arrived. For benchmarks: a C program of a
 * few microseconds a mail beside the hub.
 */
public final class SmtpSink implements AutoCloseable {

    private static final String PROGRAM = "/usr/sbin/smtp-sink";
    private static final String BACKLOG = "256";

    private final RealMailFolder folder;
    private final int port = Ports.free();
    private final Path mails;

    private SmtpSink() throws IOException {
        folder = RealMailFolder.made();
        mails = folder.folderOf(Dovecot.OWNER, "sink");
        List<String> command = new ArrayList<>(List.of(PROGRAM, "-a", "-d", mails + "/%s."));
        if (RealMail.isRoot()) {
            command.addAll(List.of("-u", Dovecot.OWNER));
        }
        command.addAll(List.of(MailServer.HOST + ":" + port, BACKLOG));
        new ProcessBuilder(command)
                .directory(mails.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.path("commands.log").toFile()))
                .start();
        Patiently.until("smtp-sink on port " + port, this::answers);
    }

    /** A mail as it lies in the sink: when its last byte came, and its bytes after some {@code X-…} lines about the envelope. */
    public record Taken(Instant at, Path file) {}

    /** Starts a sink on a free port; where Postfix is not installed the test is skipped. */
    public static SmtpSink started() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PROGRAM)), PROGRAM + " is not installed");
        try {
            return new SmtpSink();
        } catch (IOException e) {
            throw new UncheckedIOException("smtp-sink cannot be started", e);
        }
    }

    public int port() {
        return port;
    }

    /** How many mails came in, those still under way included. */
    public long count() {
        try (Stream<Path> files = Files.list(mails)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Taken> taken() {
        try (Stream<Path> files = Files.list(mails)) {
            List<Taken> taken = new ArrayList<>();
            for (Path file : files.toList()) {
                taken.add(new Taken(Files.getLastModifiedTime(file).toInstant(), file));
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        folder.remove();
    }

    private boolean answers() {
        try (Socket socket = new Socket(MailServer.HOST, port)) {
            return socket.getInputStream().read() == '2';
        } catch (IOException notYet) {
            return false;
        }
    }
}
