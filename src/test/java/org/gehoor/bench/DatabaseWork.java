package org.gehoor.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a database was asked to do so far: unlike time, the same on a busy machine. */
record DatabaseWork(long transactions, long syncs) {

    static DatabaseWork now(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select xact_commit, wal_sync from pg_stat_database, pg_stat_wal"
                        + " where datname = current_database()")) {
            row.next();
            return new DatabaseWork(row.getLong("xact_commit"), row.getLong("wal_sync"));
        }
    }

    DatabaseWork since(DatabaseWork earlier) {
        return new DatabaseWork(transactions - earlier.transactions, syncs - earlier.syncs);
    }
}
