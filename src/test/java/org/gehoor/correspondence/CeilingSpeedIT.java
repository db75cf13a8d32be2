package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.gehoor.testkit.CountedStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ceilings cost the ordinary letter no statement and next to no time. */
class CeilingSpeedIT {

    /** The only letter, again and again, each to somebody else, at the moment that is filled in. */
    static final String COPIES =
            """
            insert into letter (organisation, dossier, due_moment, kind, ordinal, addressee, language, template_revision,
                                to_address, to_key, from_address, from_name, envelope_from, subject, body_text,
                                message_id, auto_submitted, written_at, state, next_attempt_at)
            select l.organisation, l.dossier, l.due_moment, l.kind, (select max(ordinal) from letter) + n, l.addressee,
                   l.language, l.template_revision, 'p' || n || '@d' || n %% 900 || '.example',
                   'p' || n || '@d' || n %% 900 || '.example', l.from_address, l.from_name, l.envelope_from, l.subject,
                   l.body_text, '<' || gen_random_uuid() || '@copy.example>', l.auto_submitted, %s, 'sent', null
              from (select * from letter order by id limit 1) l, generate_series(1, :copies) n
            """;

    private final CorrespondenceRooms hub = CorrespondenceRooms.open();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void anOrdinaryLetterTakesTwoStatementsForCeilingsAndFiling() {
        hub.complaint("kantoor", "klager1@klager.example");
        hub.writeAll();
        hub.complaint("kantoor", "klager2@klager.example");
        List<Long> due = hub.the(LetterWriter.class).claim();
        try (CountedStatements statements = CountedStatements.start()) {
            assertThat(hub.the(LetterWriter.class).write(due.get(0))).isInstanceOf(Writing.Written.class);
            assertThat(statements.seen())
                    .filteredOn(
                            sql -> sql.contains("pg_advisory") || sql.contains("letter\n") || sql.contains("letter "))
                    .hasSize(2);
            assertThat(statements.seen()).hasSizeLessThanOrEqualTo(9);
        }
    }

    @Test
    void claimingTakesOneStatementMoreWhileNothingPauses() {
        try (CountedStatements statements = CountedStatements.start()) {
            hub.the(LetterWriter.class).claim();
            assertThat(statements.seen()).hasSize(3);
        }
    }

    @Test
    void askingAllCeilingsTakesLessThanAMillisecondAmongAHundredThousandLetters() {
        hub.complaint("kantoor", "klager1@klager.example");
        hub.writeAll();
        hub.sql()
                .sql(COPIES.formatted("written_at - n * interval '6 seconds'"))
                .param("copies", 100_000)
                .update();
        hub.sql().sql("vacuum analyze letter").update();
        // a dossier of its own
        hub.complaint("kantoor", "p7@d7.example");
        long dossier =
                hub.sql().sql("select max(id) from dossier").query(Long.class).single();
        double best = Double.MAX_VALUE;
        List<String> plan = List.of();
        for (int i = 0; i < 5; i++) {
            plan = plan(dossier);
            best = Math.min(best, milliseconds(plan));
        }
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on letter "));
        assertThat(plan).anyMatch(line -> line.contains("letter_domain"));
        assertThat(plan).anyMatch(line -> line.contains("letter_hour"));
        assertThat(best).as(String.join("\n", plan)).isLessThan(1.0);
    }

    private List<String> plan(long dossier) {
        var now = hub.rooms().clock().instant().atOffset(ZoneOffset.UTC);
        String conditions = Letters.WRITE.substring(
                Letters.WRITE.indexOf("where :per_address"), Letters.WRITE.indexOf("on conflict"));
        JdbcClient.StatementSpec sql = hub.sql()
                .sql("explain (analyze) select 1 " + conditions)
                .param("per_address", 5)
                .param("to_key", "p7@d7.example")
                .param("to_domain", "d7.example")
                .param("per_domain", 50)
                .param("per_dossier", 20)
                .param("dossier", dossier)
                .param("limit", 1_000)
                .param("day_ago", now.minusDays(1))
                .param("hour_ago", now.minusHours(1));
        return hub.the(TransactionTemplate.class)
                .execute(status -> sql.query(String.class).list());
    }

    private static double milliseconds(List<String> plan) {
        return plan.stream()
                .filter(line -> line.startsWith("Execution Time:"))
                .map(line -> line.replaceAll("[^0-9.]", ""))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }
}
