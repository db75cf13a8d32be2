package org.gehoor.testkit;

import java.nio.file.Path;

/** A program of its own for {@link PostgresOrphanIT}: starts a server, commits a row, says its port, and waits to be killed. */
final class PostgresThatWaits {

    private PostgresThatWaits() {}

    public static void main(String[] args) throws InterruptedException {
        Postgres postgres = Postgres.keptIn(Path.of(args[0]), 0);
        PostgresIT.connect(postgres.database("hub"))
                .sql("create table kept as select 42 as answer")
                .update();
        System.out.println("port " + postgres.port());
        Thread.sleep(Long.MAX_VALUE);
    }
}
