package org.gehoor.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waited for a person longer than it may: from then on it is the coordinator's, who is told each working day. */
@Component
public class Overdue {

    private static final String TO_TELL =
            " where done_at is null and kind = 'person' and due_at <= :now and coalesce(remind_at, due_at) <= :now";

    private static final String TAKE =
            """
            with told as (
              update due_moment set remind_at = :next
               where id in (select id from due_moment %s and organisation = :organisation for update skip locked)
              returning *)
            select told.*, d.number from told left join dossier d on d.id = told.dossier
            """
                    .formatted(TO_TELL);

    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final Clock clock;

    Overdue(JdbcClient jdbc, Rulebook rulebook, Clock clock) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Organisations whose coordinator must be told of something. */
    @Transactional(readOnly = true)
    public List<String> organisations() {
        return jdbc.sql("select distinct organisation from due_moment" + TO_TELL)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /**
     * What an organisation's coordinator must be told now, oldest first; not again before the same hour of the next working
     * day. Whoever tells it does so in this transaction.
     */
    @Transactional
    public List<OverdueItem> take(String organisation) {
        Instant now = clock.instant();
        return jdbc
                .sql(TAKE)
                .param("organisation", organisation)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("next", rulebook.nextWorkingDay(organisation, now).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new OverdueItem(
                        DueMoments.ROW.mapRow(row, n),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("number")))
                .list()
                .stream()
                .sorted(Comparator.comparing(OverdueItem::since)
                        .thenComparing(item -> item.due().id()))
                .toList();
    }

    /** They could not be told: later. */
    @Transactional
    public void postpone(String organisation, Instant until) {
        jdbc.sql("update due_moment set remind_at = :until" + TO_TELL + " and organisation = :organisation")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("organisation", organisation)
                .update();
    }
}
