package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Real Dovecot and Postfix (Debian: {@code dovecot-imapd}, {@code postfix}), started by the kit in a temporary folder on free
 * loopback ports. The machine's own configuration and services are not touched.
 *
 * <p>Delivery takes some tens of milliseconds after SMTP's 250, so wait with {@link Mailbox#awaits}. While IMAP is down Postfix
 * cannot check passwords either, and keeps mail in its queue.
 */
public final class RealMail implements MailServer {

    /** A domain for which Postfix takes mail, to return it: nobody is known there. */
    public static final String NOBODY_HOME = "niemand.example";

    private static final Logger LOG = LoggerFactory.getLogger(RealMail.class);

    private final int smtpPort = Ports.free();
    private final int imapPort = Ports.free();
    private final int imapsPort = Ports.free();
    private final MailSessions sessions = new MailSessions(smtpPort, imapPort);
    private final RealMailFolder folder;
    private final Dovecot dovecot;
    private final Postfix postfix;
    private final Thread atExit = new Thread(this::remove);

    private RealMail() throws IOException {
        folder = RealMailFolder.made();
        Runtime.getRuntime().addShutdownHook(atExit);
        makeCertificate();
        dovecot = new Dovecot(folder, imapPort, imapsPort);
        postfix = new Postfix(folder, smtpPort);
    }

    /** What keeps the servers from being started on this machine, in one line; empty when nothing does. */
    public static Optional<String> missing() {
        for (String program : List.of(Dovecot.PROGRAM, Postfix.PROGRAM, "/usr/bin/openssl")) {
            if (!Files.isExecutable(Path.of(program))) {
                return Optional.of(program + " is not installed (apt-get install dovecot-imapd postfix)");
            }
        }
        return isRoot() ? Optional.empty() : Optional.of("Postfix starts only as root");
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    public static boolean isInstalled() {
        return missing().isEmpty();
    }

    /**
     * Starts the servers; where they are missing the test is skipped, unless the environment says {@code GEHOOR_REAL_MAIL=required}.
     *
     * @throws IllegalStateException when they are required and missing, or do not start
     */
    public static RealMail started() {
        missing().ifPresent(reason -> {
            if ("required".equals(System.getenv("GEHOOR_REAL_MAIL"))) {
                throw new IllegalStateException("GEHOOR_REAL_MAIL=required, but " + reason);
            }
            Assumptions.abort("no real mail servers: " + reason);
        });
        try {
            RealMail mail = new RealMail();
            mail.start();
            return mail;
        } catch (IOException e) {
            throw new UncheckedIOException("Dovecot and Postfix cannot be set up", e);
        }
    }

    @Override
    public int smtpPort() {
        return smtpPort;
    }

    @Override
    public int imapPort() {
        return imapPort;
    }

    /** IMAP with TLS from the first byte; {@link #imapPort()} offers STARTTLS. */
    public int imapsPort() {
        return imapsPort;
    }

    /** The self-signed certificate (PEM) of all three ports, for {@code localhost} and 127.0.0.1. */
    public Path certificate() {
        return folder.path("certificate.pem");
    }

    @Override
    public Mailbox mailbox(String given) {
        String address = given.toLowerCase(Locale.ROOT);
        if (!sessions.knows(address)) {
            changePassword(address, PASSWORD);
        }
        return new Mailbox(address, sessions);
    }

    @Override
    public void changePassword(String given, String password) {
        String address = given.toLowerCase(Locale.ROOT);
        sessions.remember(address, password);
        try {
            dovecot.writeUser(address, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (dovecot.answers()) {
            Patiently.until("Dovecot's knowing the password of " + address, () -> sessions.canLogIn(address));
        }
    }

    @Override
    public void refuse(String recipient, String reply) {
        postfix.refuse(recipient, reply);
    }

    @Override
    public void stop(Protocol protocol) {
        if (protocol == Protocol.IMAP) {
            dovecot.stop();
        } else {
            postfix.stop();
        }
    }

    @Override
    public void start(Protocol protocol) {
        if (protocol == Protocol.IMAP) {
            dovecot.start();
        } else {
            postfix.start();
        }
    }

    @Override
    public void close() {
        if (Runtime.getRuntime().removeShutdownHook(atExit)) {
            remove();
        }
    }

    private void remove() {
        folder.linesOf("dovecot.log", RealMail::tellsOfTrouble).forEach(line -> LOG.warn("Dovecot says: {}", line));
        folder.remove();
    }

    /** What a test that fails for once in a hundred runs needs to be explained by. */
    private static boolean tellsOfTrouble(String line) {
        return line.contains("Error: ") || line.contains("Panic: ") || line.contains("Fatal: ");
    }

    private void makeCertificate() {
        List<String> command = new ArrayList<>(List.of("/usr/bin/openssl", "req", "-x509", "-nodes", "-days", "2"));
        command.addAll(List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"));
        command.addAll(List.of("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:" + HOST));
        command.addAll(List.of("-keyout", folder.path("key.pem").toString()));
        command.addAll(List.of("-out", certificate().toString()));
        folder.run(command.toArray(String[]::new));
    }
}
