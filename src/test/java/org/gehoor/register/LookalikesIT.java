package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A statement that was planned on the first day, for empty tables, serves until the database has statistics. */
class LookalikesIT {

    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)");

    private final Rooms rooms = Rooms.open("2026-02-02T10:00:30Z", "register");

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void readsFewPagesAmongManyDossiersAlsoByAPlanMadeWhenThereWereNone() {
        String statement = Lookalikes.FIND
                .replace(":organisation", "$1")
                .replace(":dossier", "$2")
                .replace(":address", "$3")
                .replace(":since", "$4");
        List<String> plan = rooms.the(TransactionTemplate.class).execute(open -> {
            run("set local plan_cache_mode = force_generic_plan");
            run("prepare alike (text, bigint, text, timestamptz) as " + statement);
            run("execute alike ('lm', 1, 'a@klager.example', '2026-01-01')");
            run("insert into dossier (organisation, number, received_at, registered_at, channel, language, subject,"
                    + " confidentiality, procedure_revision, stage, state, last_seq, text_hash)"
                    + " select 'lm', 'n' || n, now(), now(), 'mail', 'nl', repeat('x', 500), 'normal',"
                    + " (select min(id) from procedure_revision), 's', 'open', 1, sha256(n::text::bytea)"
                    + " from generate_series(1, 5000) n");
            run("insert into party (dossier, role, address_key)"
                    + " select id, 'complainant', 'k' || id || '@klager.example' from dossier");
            long newest = rooms.sql()
                    .sql("select max(id) from dossier")
                    .query(Long.class)
                    .single();
            return rooms.sql()
                    .sql("explain (analyze, buffers) execute alike ('lm', " + newest
                            + ", 'k5@klager.example', '2026-01-01')")
                    .query(String.class)
                    .list();
        });
        int pages = plan.stream()
                .flatMap(line -> PAGES.matcher(line).results())
                .map(MatchResult::group)
                .mapToInt(found -> Integer.parseInt(found.replaceAll("\\D+", "")))
                .max()
                .orElseThrow();
        assertThat(pages).as(String.join("\n", plan)).isLessThan(100);
    }

    private void run(String sql) {
        if (sql.startsWith("execute")) {
            rooms.sql().sql(sql).query(String.class).list();
        } else {
            rooms.sql().sql(sql).update();
        }
    }
}
