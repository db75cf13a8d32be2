package org.gehoor.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts for those who hear every one of them, taken out of the {@link Outbox} many at a time and with all that is told of them:
 * one statement for a batch, and no lock on a dossier.
 */
@Component
public class News {

    /** Of one dossier at once; what is left follows with the next batch. */
    private static final int MOST = 20;

    /**
     * Whoever has the oldest parcel of a dossier has the dossier, so no two tell it at the same time, and one that waits after a
     * failure holds back those behind it.
     */
    private static final String CLAIM =
            """
            with head as materialized (
              select o.dossier from outbox o
               where o.target = :target and (o.claimed_until is null or o.claimed_until < now())
                 and not exists (select from outbox earlier where earlier.dossier = o.dossier
                                    and earlier.target = o.target and earlier.id < o.id)
               order by o.id limit :dossiers for update skip locked),
            mine as (
              update outbox o set claimed_until = now() + :lease * interval '1 millisecond', attempts = attempts + 1
                from head, lateral (select w.id from outbox w where w.dossier = head.dossier and w.target = :target
                                     order by w.id limit :most) next
               where o.id = next.id
              returning o.id, o.organisation, o.dossier, o.seq, o.target, o.attempts)
            select m.*, d.public_id, d.number, d.confidentiality, d.procedure_revision, r.version as procedure_version,
                   d.stage, d.state, d.version, d.last_seq, e.type, e.at, e.recorded_at, e.details
              from mine m
              join dossier d on d.id = m.dossier
              join procedure_revision r on r.id = d.procedure_revision
              join dossier_event e on e.dossier = m.dossier and e.seq = m.seq
             order by m.id
            """;

    private final JdbcClient jdbc;
    private final FactRow rows;
    private final Lease lease;

    News(JdbcClient jdbc, FactRow rows, Lease lease) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.lease = lease;
    }

    /**
     * Takes what a target has still to be told of some dossiers, the longest waiting first; ours for a {@link Lease}.
     *
     * @return those of one dossier in the order in which they happened
     */
    @Transactional
    public List<FactToTell> claim(String target, int dossiers) {
        return jdbc.sql(CLAIM)
                .param("target", target)
                .param("dossiers", dossiers)
                .param("most", MOST)
                .param("lease", lease.millis())
                .query(this::row)
                .list();
    }

    private FactToTell row(ResultSet row, int n) throws SQLException {
        return new FactToTell(
                new Parcel(
                        row.getLong("id"),
                        row.getString("organisation"),
                        row.getLong("dossier"),
                        row.getInt("seq"),
                        row.getString("target"),
                        row.getInt("attempts")),
                row.getObject("public_id", UUID.class),
                row.getString("number"),
                "restricted".equals(row.getString("confidentiality")),
                row.getLong("procedure_revision"),
                row.getString("procedure_version"),
                new DossierStanding(
                        row.getString("stage"), row.getString("state"), row.getInt("version"), row.getInt("last_seq")),
                row.getString("type"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                rows.details(row.getString("details")));
    }
}
