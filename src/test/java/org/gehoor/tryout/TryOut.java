package org.gehoor.tryout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gehoor.HubApplication;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.springframework.boot.ExitCodeGenerator;

/**
 * Starts PostgreSQL, a mail server and the hub, and says what to try.
 *
 * <p>State lives in {@code target/tryout} and survives restart and {@code kill -9}; mailboxes live in memory. Settings: see
 * {@link TryOutSettings}; other arguments go to the hub. Exit code 1, with one line, when a port is taken.
 */
public final class TryOut {

    private final TryOutSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private TryOut(TryOutSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) {
        try {
            TryOut tryOut = new TryOut(TryOutSettings.read(args));
            tryOut.startServers();
            tryOut.startHub(args);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void startServers() {
        Postgres.endOrphanIn(settings.postgresFolder());
        Ports.taken(settings.ports()).ifPresent(line -> {
            throw new CannotStart(line);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the try-out"));
        try {
            keep(Postgres.keptIn(settings.postgresFolder(), settings.postgres()))
                    .database(HubArguments.DATABASE);
        } catch (IllegalStateException e) {
            throw new CannotStart(e.getMessage());
        }
        GreenMailServer mail = keep(GreenMailServer.startedOn(settings.smtp(), settings.imap()));
        TryOutMailboxes.ADDRESSES.forEach(mail::mailbox);
    }

    private void startHub(String[] args) {
        HubArguments arguments = HubArguments.of(settings);
        arguments.setSystemProperties();
        TryOutUsers.writeTo(settings.usersFile());
        try {
            keep(HubApplication.run(arguments.with(args)));
        } catch (RuntimeException e) {
            // Spring has said what is wrong
            System.exit(e instanceof ExitCodeGenerator known ? known.getExitCode() : 1);
        }
        System.out.println(Welcome.text(settings));
    }

    private synchronized <T extends AutoCloseable> T keep(T started) {
        running.push(started);
        return started;
    }

    private synchronized void stop() {
        running.forEach(one -> {
            try {
                one.close();
            } catch (Exception e) {
                System.err.println("while stopping: " + e);
            }
        });
    }
}
