package org.gehoor.story.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database of a hub holds, looked at from outside: also when no hub is alive to be asked. */
final class Books {

    private static final String UNFINISHED =
            """
            select 'message ' || id || ' attempts ' || attempts from received_message where outcome is null
            union all select 'parcel ' || o::text from outbox o
            union all select 'due moment ' || d::text from due_moment d where done_at is null and kind not in ('person', 'clock')
            union all select 'letter ' || id || ' ' || state from letter where state in ('written', 'sending')
            """;

    private final JdbcClient sql;

    Books(String database) {
        sql = JdbcClient.create(new DriverManagerDataSource(database, Postgres.USER, ""));
    }

    /** Waits until every mail is in, and the hub owes nobody anything more. */
    void areAtRest(int mails) {
        Patiently.until("all " + mails + " mails in", () -> count("select count(*) from received_message") >= mails);
        Awaitility.await().atMost(Patiently.PATIENCE).untilAsserted(() -> assertThat(strings(UNFINISHED))
                .isEmpty());
    }

    /** Waits until so many mails are in, read or not. */
    void have(int mails) {
        Patiently.until(mails + " mails in", () -> count("select count(*) from received_message") >= mails);
    }

    /** Message-IDs of letters whose sending was begun and not ended: whether the server has them, nobody here can know. */
    Set<String> lettersOnTheirWay() {
        return Set.copyOf(strings("select message_id from letter where state = 'sending'"));
    }

    /** Organisation and number of the dossiers in whose facts the marker stands. */
    List<String> dossiersWith(String marker) {
        return sql.sql("select distinct organisation || ' ' || number from dossier join dossier_event on dossier = id"
                        + " where content::text like ?")
                .param("%" + marker + "%")
                .query(String.class)
                .list();
    }

    List<String> dossiers() {
        return strings("select organisation || ' ' || number from dossier");
    }

    /** What became of the message in which the marker stands, and why. */
    List<String> outcomesOf(String marker) {
        return sql.sql("select outcome || coalesce(' ' || reason, '') from received_message"
                        + " where position(convert_to(?, 'UTF8') in raw) > 0")
                .param(marker)
                .query(String.class)
                .list();
    }

    /** Messages that became no dossier of their own: outcome, reason, evidence where there is no marker. */
    List<String> otherThanEntered() {
        return strings("select concat_ws(' ', coalesce(outcome, 'unread'), reason,"
                + " coalesce(substring(encode(raw, 'escape') from 'klager-[0-9]+'), place || ' ' || evidence))"
                + " from received_message where outcome is null or outcome not in ('entered', 'joined') order by id");
    }

    long attachments() {
        return count("select count(*) from attachment");
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private List<String> strings(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
