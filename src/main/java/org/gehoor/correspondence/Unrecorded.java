package org.gehoor.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that are done with, and of which the register does not know it yet. Waits go by database time. */
@Component
final class Unrecorded {

    private static final String TAKE =
            """
            with d as materialized (select id from dossier where id = (select dossier from letter where id = :letter)
                                       for no key update)
            update letter l set record_at = null
              from (values (1)) as always (n) left join d on true
             where d.id is not distinct from l.dossier and l.id = :letter and l.record_at is not null
            returning l.*
            """;

    private final JdbcClient jdbc;

    Unrecorded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> claim(int limit, Duration lease) {
        return jdbc.sql(
                        """
                        update letter set record_at = now() + ? * interval '1 second'
                         where id in (select id from letter where record_at <= now()
                                       order by record_at, id limit ? for update skip locked)
                        returning id
                        """)
                .params(lease.toSeconds(), limit)
                .query(Long.class)
                .list();
    }

    /** Takes it off the list, its dossier locked; empty when it is not on it any more. */
    Optional<News> take(long letter) {
        return jdbc.sql(TAKE).param("letter", letter).query(Unrecorded::news).optional();
    }

    /** How often it has failed by now, this time included; empty when it is not on the list any more. */
    Optional<Integer> failedAgain(long letter) {
        return jdbc.sql("update letter set record_attempts = record_attempts + 1"
                        + " where id = ? and record_at is not null returning record_attempts")
                .param(letter)
                .query(Integer.class)
                .optional();
    }

    News postpone(long letter, Duration wait) {
        return jdbc.sql("update letter set record_at = now() + ? * interval '1 second' where id = ? returning *")
                .params(wait.toSeconds(), letter)
                .query(Unrecorded::news)
                .single();
    }

    private static News news(ResultSet row, int n) throws SQLException {
        return new News(
                row.getLong("id"),
                row.getObject("dossier", Long.class),
                row.getString("organisation"),
                row.getString("kind"),
                row.getInt("ordinal"),
                "sent".equals(row.getString("state")),
                row.getTimestamp("settled_at").toInstant(),
                row.getString("evidence"),
                SendingBook.told(row.getString("told_promise"), row.getObject("told_on", LocalDate.class)));
    }
}
