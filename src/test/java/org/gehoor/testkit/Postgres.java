package org.gehoor.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL from Maven artifacts, durable as in production: {@code fsync} and {@code synchronous_commit} are on, which the
 * library's own defaults are not.
 *
 * <p>Listens on loopback only, trusts user {@value #USER} without a password. Works as root as well. To act out an outage, close
 * a server of your own ({@link #keptIn}) and open it again in the same folder on the same port.
 */
public final class Postgres implements AutoCloseable {

    public static final String USER = "postgres";

    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    private final PostgresFolder folder;
    private final EmbeddedPostgres server;
    private final AtomicInteger handedOut = new AtomicInteger();

    private Postgres(PostgresFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** The server that all tests of this JVM share: started at the first call, stopped and wiped when the JVM ends. */
    public static Postgres forTests() {
        return PostgresForTests.SERVER;
    }

    /**
     * Starts a server whose data stay in {@code folder}. One that was left running in that folder by a killed JVM is ended first,
     * never adopted.
     *
     * @param port a loopback port, or 0 for a free one
     * @throws IllegalStateException when a living JVM holds the folder, or the server does not start; the message says what to do
     */
    public static Postgres keptIn(Path folder, int port) {
        PostgresFolder claimed = PostgresFolder.claim(folder);
        try {
            claimed.endOrphan();
            claimed.dropHalfMade();
            Postgres started = new Postgres(claimed, start(claimed, port));
            claimed.markComplete();
            return started;
        } catch (IOException | RuntimeException e) {
            claimed.release();
            throw new IllegalStateException(
                    "PostgreSQL did not start in " + folder + ": " + e.getMessage() + " — read " + claimed.log()
                            + "; if it names no cause, delete the folder and start again",
                    e);
        }
    }

    /** Ends the server that a killed JVM left running in {@code folder}, if any; that of a living JVM is left alone. */
    public static void endOrphanIn(Path folder) {
        PostgresFolder.claimIfFree(folder).ifPresent(claimed -> {
            claimed.endOrphan();
            claimed.release();
        });
    }

    private static EmbeddedPostgres start(PostgresFolder folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programFolder())
                .setDataDirectory(folder.data())
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_WITHIN)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // no socket file in /tmp: a left-over one of somebody else's must not stand in our way
                .setServerConfig("unix_socket_directories", "''")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start();
    }

    /** Unpacked once per user (60 MB): in the library's own folder a second user of the machine cannot unpack. */
    private static File programFolder() {
        return new File(
                System.getProperty("java.io.tmpdir"), "gehoor-postgres-program-" + System.getProperty("user.name"));
    }

    /** JDBC URL of a new, empty database whose name begins with {@code name}. */
    public String freshDatabase(String name) {
        return databases().create(numbered(name), "template0");
    }

    /**
     * JDBC URL of a new database with the tables of {@code db/migration}: Flyway runs once per server, the rest are copies.
     */
    public String migratedDatabase(String name) {
        return databases().create(numbered(name), databases().migrated());
    }

    /** JDBC URL of the database {@code name}, made when it does not exist yet. */
    public String database(String name) {
        return databases().obtain(name);
    }

    public int port() {
        return server.getPort();
    }

    /** The folder this server works in, as the server itself knows it. */
    public Path dataFolder() {
        return folder.data();
    }

    /** Stops the server (open transactions are rolled back) and lets go of the folder; the data stay. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.endOrphan();
            folder.release();
        }
    }

    /** Stops the server at once, for its folder is about to be deleted: writing down what hundreds of databases hold takes long. */
    void abort() {
        folder.abort();
        folder.release();
    }

    private String numbered(String name) {
        return name + "_" + handedOut.incrementAndGet();
    }

    private PostgresDatabases databases() {
        return new PostgresDatabases(server);
    }
}
