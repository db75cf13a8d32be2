package org.gehoor.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which queue has which dossier: decided when it comes in, and again when it enters another stage. */
@Component
final class Assignments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row of {@code assignment}. */
    record Kept(String queue, String rule) {}

    Optional<Kept> find(long dossier) {
        return jdbc.sql("select queue, rule from assignment where dossier = ?")
                .param(dossier)
                .query(Kept.class)
                .optional();
    }

    /**
     * Keeps the first decision: its key makes a second one, at the same time or later, change nothing.
     *
     * @return whether this was the first
     */
    boolean decide(long dossier, Place place) {
        return jdbc.sql("insert into assignment (dossier, queue, rule, assigned_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                dossier,
                                place.queue().id(),
                                place.rule(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Its queue is no longer configured: today's rules give it another. */
    void moveOn(long dossier, Place place) {
        jdbc.sql("update assignment set queue = ?, rule = ?, assigned_at = ? where dossier = ?")
                .params(place.queue().id(), place.rule(), clock.instant().atOffset(ZoneOffset.UTC), dossier)
                .update();
    }

    /**
     * It entered another stage. Whoever comes late with an older fact moves nothing.
     *
     * @param seq of the fact that led there
     */
    void moveOn(long dossier, Place place, int seq) {
        jdbc.sql(
                        """
                        insert into assignment (dossier, queue, rule, assigned_at, seq) values (?, ?, ?, ?, ?)
                        on conflict (dossier) do update
                           set queue = excluded.queue, rule = excluded.rule, assigned_at = excluded.assigned_at,
                               seq = excluded.seq
                         where assignment.seq < excluded.seq
                        """)
                .params(
                        dossier,
                        place.queue().id(),
                        place.rule(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        seq)
                .update();
    }
}
