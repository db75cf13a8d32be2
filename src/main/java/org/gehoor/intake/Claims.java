package org.gehoor.intake;

import java.util.List;
import java.util.UUID;
import org.gehoor.register.Lease;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reads which message now: leases in database time. */
@Component
final class Claims {

    static final int ATTEMPTS = 3;

    /** At most so many messages, and so many bytes, are in a worker's memory. */
    private static final int MESSAGES = 50;

    private static final long BYTES = 16 << 20;

    /**
     * What was begun before without an end is begun again alone, when nothing fresh waits: if it is what killed its
     * reader, it takes no neighbour's attempts with it.
     */
    private static final String TAKE =
            """
            with fresh as (
              select id, size from received_message
               where outcome is null and attempts = 0 order by id limit ? for update skip locked),
            again as (
              select id, size from received_message
               where outcome is null and attempts between 1 and ?
                 and (claimed_until is null or claimed_until < now()) and not exists (select from fresh)
               order by attempts, id limit 1 for update skip locked),
            armful as (
              select id, sum(size) over (order by id) - size as before
                from (select * from fresh union all select * from again) as unread)
            update received_message m
               set claimed_by = ?, claimed_until = now() + ? * interval '1 millisecond', attempts = attempts + 1
              from armful a where m.id = a.id and a.before < ?
            returning m.id, m.attempts, m.organisation, m.mailbox, m.received_at, m.raw
            """;

    private final JdbcClient jdbc;
    private final Lease lease;
    private final UUID worker = UUID.randomUUID();

    Claims(JdbcClient jdbc, Lease lease) {
        this.jdbc = jdbc;
        this.lease = lease;
    }

    List<Claim> take() {
        return jdbc.sql(TAKE)
                .params(MESSAGES, ATTEMPTS - 1, worker, lease.millis(), BYTES)
                .query((row, n) -> new Claim(
                        row.getLong("id"),
                        worker,
                        row.getInt("attempts"),
                        row.getString("organisation"),
                        row.getString("mailbox"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getBytes("raw")))
                .list();
    }

    /** Messages whose last attempt ended without a word: their reader died with them in hand. */
    List<Long> exhausted() {
        return jdbc.sql("select id from received_message where outcome is null and attempts >= ?"
                        + " and claimed_until < now() for update skip locked")
                .param(ATTEMPTS)
                .query(Long.class)
                .list();
    }

    /**
     * Locks the message when it is still ours, and with it every copy of the same mail: of two copies that are
     * concluded at once, the second sees what became of the first.
     */
    boolean lock(Claim claim) {
        return jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(organisation || ' ' || "
                        + " coalesce(encode(content_hash, 'hex'), id::text), 0)) as text) is not null"
                        + " from received_message where id = ? and claimed_by = ? and attempts = ?"
                        + " and outcome is null for update")
                .params(claim.message(), claim.worker(), claim.attempt())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void release(Claim claim) {
        jdbc.sql("update received_message set claimed_until = now() + ? * interval '1 second' where id = ?")
                .params(claim.attempt() * 5, claim.message())
                .update();
    }
}
