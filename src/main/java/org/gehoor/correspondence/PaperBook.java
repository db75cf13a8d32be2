package org.gehoor.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.register.Lease;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters on paper. Whether one waits to be posted is a due moment of the register; its state here follows that. */
@Component
final class PaperBook {

    private static final String TASK =
            """
            left join due_moment m on m.dossier = l.dossier and m.kind = 'person' and m.what = l.kind || ' to print'
                  and m.ordinal = l.ordinal and m.done_at is null
            """;

    private static final String CLAIM =
            """
            update letter set next_attempt_at = now() + :lease * interval '1 millisecond'
             where id in (select l.id from letter l %s
                           where l.state = 'to_print' and (l.printed_at is null or m.id is null)
                             and (l.next_attempt_at is null or l.next_attempt_at <= now())
                           order by l.id limit :limit for no key update of l skip locked)
            returning id
            """
                    .formatted(TASK);

    private static final String WAITING =
            """
            select l.*, d.number, d.confidentiality = 'restricted' as confidential, m.id as task, m.due_at from letter l join dossier d on d.id = l.dossier %s
             where l.state = 'to_print'
            """
                    .formatted(TASK);

    private final JdbcClient jdbc;
    private final Lease lease;

    PaperBook(JdbcClient jdbc, Lease lease) {
        this.jdbc = jdbc;
        this.lease = lease;
    }

    /**
     * A letter to print.
     *
     * @param task the due moment that waits for it; null when it was posted
     */
    record Row(
            PaperLetter letter,
            @Nullable Long task,
            long dossier,
            String subject,
            String text,
            Map<String, String> told) {

        @Override
        public String toString() {
            return "Row[" + letter.letter() + "]";
        }
    }

    /** Those to print, and those posted whose file still lies there; each is ours for a {@link Lease}. */
    List<Row> claim(int limit) {
        List<Long> ids = jdbc.sql(CLAIM)
                .param("lease", lease.millis())
                .param("limit", limit)
                .query(Long.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WAITING + " and l.id in (:ids) order by l.id")
                        .param("ids", ids)
                        .query(PaperBook::row)
                        .list();
    }

    Optional<Row> find(long letter) {
        return jdbc.sql(WAITING + " and l.id = ? and m.id is not null")
                .param(letter)
                .query(PaperBook::row)
                .optional();
    }

    List<PaperLetter> waiting(@Nullable String organisation) {
        return jdbc
                .sql(WAITING + " and m.id is not null and (cast(:organisation as text) is null"
                        + " or l.organisation = :organisation) order by m.due_at, l.id limit 1000")
                .param("organisation", organisation)
                .query(PaperBook::row)
                .list()
                .stream()
                .map(Row::letter)
                .toList();
    }

    void printed(long letter, Instant at) {
        jdbc.sql("update letter set printed_at = ?, next_attempt_at = null where id = ? and state = 'to_print'")
                .params(at.atOffset(ZoneOffset.UTC), letter)
                .update();
    }

    void posted(long letter, Instant at) {
        jdbc.sql(
                        "update letter set state = 'posted', settled_at = ?, next_attempt_at = null,"
                                + " evidence = 'posted, as the history of the dossier says' where id = ? and state = 'to_print'")
                .params(at.atOffset(ZoneOffset.UTC), letter)
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        String kind = row.getString("kind");
        int ordinal = row.getInt("ordinal");
        Instant written = row.getTimestamp("written_at").toInstant();
        Long task = row.getObject("task", Long.class);
        return new Row(
                new PaperLetter(
                        row.getLong("id"),
                        row.getString("organisation"),
                        number,
                        kind,
                        ordinal,
                        row.getString("language"),
                        row.getBoolean("confidential"),
                        harmless(number + "-" + kind + "-" + ordinal) + ".pdf",
                        row.getTimestamp("printed_at") != null,
                        written,
                        task == null ? written : row.getTimestamp("due_at").toInstant()),
                task,
                row.getLong("dossier"),
                row.getString("subject"),
                row.getString("body_text"),
                SendingBook.told(row.getString("told_promise"), row.getObject("told_on", java.time.LocalDate.class)));
    }

    private static String harmless(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_-]", "-");
    }
}
