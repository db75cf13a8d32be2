package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresIT {

    private final Postgres postgres = Postgres.forTests();

    @Test
    void keepsWhatItSaysItKeeps() {
        JdbcClient sql = connect(postgres.freshDatabase("durable"));

        assertThat(setting(sql, "fsync")).isEqualTo("on");
        assertThat(setting(sql, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(sql, "full_page_writes")).isEqualTo("on");
        assertThat(setting(sql, "data_directory"))
                .isEqualTo(postgres.dataFolder().toString());
    }

    @Test
    void givesEachAskerADatabaseOfItsOwn() {
        JdbcClient one = connect(postgres.freshDatabase("own"));
        JdbcClient other = connect(postgres.freshDatabase("own"));

        one.sql("create table only_here (id int)").update();

        assertThat(tables(one)).containsExactly("only_here");
        assertThat(tables(other)).isEmpty();
    }

    @Test
    void copiesTheMigratedTables() {
        JdbcClient one = connect(postgres.migratedDatabase("tables"));
        JdbcClient other = connect(postgres.migratedDatabase("tables"));

        assertThat(tables(one)).contains("flyway_schema_history").isEqualTo(tables(other));
    }

    @Test
    void lowersLettersBeyondAscii() {
        JdbcClient sql = connect(postgres.freshDatabase("letters"));

        assertThat(sql.sql("select lower('CAFÉ ÏJ')").query(String.class).single())
                .isEqualTo("café ïj");
    }

    @Test
    void keepsItsDataThroughAnOutage(@TempDir Path folder) {
        int port;
        try (Postgres first = Postgres.keptIn(folder, 0)) {
            port = first.port();
            connect(first.database("hub"))
                    .sql("create table kept as select 42 as answer")
                    .update();
        }

        try (Postgres second = Postgres.keptIn(folder, port)) {
            JdbcClient sql = connect(second.database("hub"));
            assertThat(sql.sql("select answer from kept").query(Integer.class).single())
                    .isEqualTo(42);
        }
        assertThat(Files.exists(folder.resolve("data/postmaster.pid"))).isFalse();
    }

    @Test
    void refusesAFolderThatAnotherServerHolds(@TempDir Path folder) {
        try (Postgres first = Postgres.keptIn(folder, 0)) {
            assertThatThrownBy(() -> Postgres.keptIn(folder, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("stop that program first");
            assertThat(tables(connect(first.database("still")))).isEmpty();
        }
    }

    static JdbcClient connect(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url));
    }

    private static String setting(JdbcClient sql, String name) {
        return sql.sql("show " + name).query(String.class).single();
    }

    private static List<String> tables(JdbcClient sql) {
        return sql.sql("select tablename from pg_tables where schemaname = 'public' order by 1")
                .query(String.class)
                .list();
    }
}
