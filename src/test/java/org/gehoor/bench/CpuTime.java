package org.gehoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of processes so far, in ms, user and system together (Linux: {@code /proc/<pid>/stat}, ticks of 10 ms). */
record CpuTime(long hub, long database) {

    private static final int MILLIS_A_TICK = 10;

    /** Of the hub's JVM, and of a PostgreSQL server with all its children, those that ended included. */
    static CpuTime now(long hub, Path postgresData) {
        try {
            long postmaster = Long.parseLong(Files.readAllLines(postgresData.resolve("postmaster.pid"))
                    .get(0)
                    .strip());
            long database = ticks(postmaster, 4)
                    + ProcessHandle.of(postmaster)
                            .orElseThrow()
                            .children()
                            .mapToLong(child -> ticks(child.pid(), 2))
                            .sum();
            return new CpuTime(ticks(hub, 2) * MILLIS_A_TICK, database * MILLIS_A_TICK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CpuTime since(CpuTime earlier) {
        return new CpuTime(hub - earlier.hub, database - earlier.database);
    }

    /** utime, stime, and, where four are asked for, those of the children that ended (proc(5), fields 14 to 17). */
    private static long ticks(long pid, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 0; field < fields; field++) {
                ticks += Long.parseLong(afterName[11 + field]);
            }
            return ticks;
        } catch (IOException ended) {
            return 0;
        }
    }
}
