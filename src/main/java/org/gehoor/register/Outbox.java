package org.gehoor.register;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts that still have to be told: at least once, in order within one dossier.
 *
 * <p>Only the oldest parcel of a dossier can be claimed, so one that fails holds back its own dossier and no other.
 */
@Component
public class Outbox {

    /** Waits after the first, second … failure; the last one repeats. */
    static final List<Duration> PACE = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10));

    private static final String CLAIM =
            """
            update outbox set claimed_until = now() + ? * interval '1 millisecond', attempts = attempts + 1
             where id in (select o.id from outbox o
                           where o.target = ? and (o.claimed_until is null or o.claimed_until < now())
                             and not exists (select from outbox earlier where earlier.dossier = o.dossier
                                                and earlier.target = o.target and earlier.id < o.id)
                           order by o.id limit ? for update skip locked)
            returning id, organisation, dossier, seq, target, attempts
            """;

    private final JdbcClient jdbc;
    private final Lease lease;

    Outbox(JdbcClient jdbc, Lease lease) {
        this.jdbc = jdbc;
        this.lease = lease;
    }

    /** Takes parcels for a target, at most one a dossier; each is ours for a {@link Lease}. */
    @Transactional
    public List<Parcel> claim(String target, int limit) {
        return jdbc.sql(CLAIM)
                .params(lease.millis(), target, limit)
                .query(Parcel.class)
                .list();
    }

    /** The parcel has been told: it disappears. Twice is harmless. One statement is its own transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void delivered(long parcel) {
        delivered(List.of(parcel));
    }

    /** These have been told. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void delivered(List<Long> parcels) {
        jdbc.sql("delete from outbox where id = any(?)")
                .param(parcels.toArray(Long[]::new))
                .update();
    }

    /** The parcel could not be told: it waits, longer each time, and is never given up. */
    @Transactional
    public void failed(Parcel parcel) {
        Duration wait = PACE.get(Math.min(parcel.attempts(), PACE.size()) - 1);
        jdbc.sql("update outbox set claimed_until = now() + ? * interval '1 second' where id = ? and attempts = ?")
                .params(wait.toSeconds(), parcel.id(), parcel.attempts())
                .update();
    }

    /** How many facts wait, and for how long the oldest has: a health signal. */
    @Transactional(readOnly = true)
    public Backlog backlog() {
        return jdbc.sql("select count(*) as parcels, coalesce(extract(epoch from max(now() - made_at)), 0)::bigint"
                        + " as oldest_seconds from outbox")
                .query(Backlog.class)
                .single();
    }
}
