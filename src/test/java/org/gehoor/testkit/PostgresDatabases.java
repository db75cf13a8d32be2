package org.gehoor.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** The databases of one server: made, copied from a migrated one, looked up. */
final class PostgresDatabases {

    private static final String MIGRATED = "migrated";

    private final EmbeddedPostgres server;

    PostgresDatabases(EmbeddedPostgres server) {
        this.server = server;
    }

    String create(String name, String template) {
        run("create database \"" + name + "\" template \"" + template + "\"");
        return url(name);
    }

    String obtain(String name) {
        return exists(name) ? url(name) : create(name, "template0");
    }

    String migrated() {
        synchronized (server) {
            if (!exists(MIGRATED)) {
                create(MIGRATED + "_in_the_making", "template0");
                Flyway.configure()
                        .dataSource(url(MIGRATED + "_in_the_making"), Postgres.USER, "")
                        .load()
                        .migrate();
                run("alter database \"" + MIGRATED + "_in_the_making\" rename to \"" + MIGRATED + "\"");
            }
        }
        return MIGRATED;
    }

    private boolean exists(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer on port " + server.getPort(), e);
        }
    }

    private void run(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses: " + sql, e);
        }
    }

    private String url(String name) {
        return server.getJdbcUrl(Postgres.USER, name);
    }
}
