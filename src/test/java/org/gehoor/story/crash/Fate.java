package org.gehoor.story.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.gehoor.intake.Claim;

/**
 * What awaits a hub, and where.
 *
 * @param door {@code bean.method} of a front door
 * @param marker only when a claimed message holds this text; empty: always
 * @param once only from when this file is there; empty: at once
 * @param end what happens there
 */
record Fate(String door, Moment moment, String marker, String once, End end) {

    private static final String SETTING = "--fate=";

    /** How a line begins that tells what happens now. */
    static final String SAYS = "At ";

    enum End {
        /** As {@code kill -9} does: no hook, no rollback, no good-bye. */
        DIES,
        /** As a machine that hangs: every thread stops, all connections stay open, until somebody thaws it. */
        FREEZES
    }

    static Fate dies(String door, Moment moment) {
        return new Fate(door, moment, "", "", End.DIES);
    }

    static Fate freezes(String door, Moment moment) {
        return new Fate(door, moment, "", "", End.FREEZES);
    }

    static Fate diesReading(String marker) {
        return new Fate("reader.parse", Moment.ENTERED, marker, "", End.DIES);
    }

    /** The same, that cannot come before somebody makes this file. */
    Fate once(Path file) {
        return new Fate(door, moment, marker, file.toString(), end);
    }

    /** The argument that tells the JVM. */
    String argument() {
        return SETTING + String.join(",", door, moment.name(), marker, once, end.name());
    }

    static Fate read(String setting) {
        String[] parts = setting.split(",");
        return new Fate(parts[0], Moment.valueOf(parts[1]), parts[2], parts[3], End.valueOf(parts[4]));
    }

    boolean isDue() {
        return once.isEmpty() || Files.exists(Path.of(once));
    }

    boolean concerns(Object[] arguments) {
        return marker.isEmpty()
                || Stream.of(arguments)
                        .anyMatch(one ->
                                one instanceof Claim claim && new String(claim.raw(), ISO_8859_1).contains(marker));
    }

    /** Claims that found nothing are no work. */
    static boolean isWork(Object result) {
        return !(result instanceof Collection<?> many) || !many.isEmpty();
    }

    void fulfil() {
        System.out.println(SAYS + this);
        System.out.flush();
        if (end == End.DIES) {
            Runtime.getRuntime().halt(OtherHub.KILLED);
        }
        try {
            String self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-STOP", self).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return door + " " + moment + " it " + end;
    }
}
