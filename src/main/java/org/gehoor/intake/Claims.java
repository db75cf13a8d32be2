package org.gehoor.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gehoor.register.Channel;
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

    private static final String TAKE =
            """
            with unread as (
              select id, size from received_message
               where outcome is null and attempts between ? and ? and (claimed_until is null or claimed_until < now())
               order by attempts, id limit ? for update skip locked),
            armful as (select id, sum(size) over (order by id) - size as before from unread)
            update received_message m
               set claimed_by = ?, claimed_until = now() + ? * interval '1 millisecond', attempts = attempts + 1
              from armful a where m.id = a.id and a.before < ?
            returning m.id, m.attempts, m.organisation, m.channel, m.mailbox, m.received_at, m.raw
            """;

    private final JdbcClient jdbc;
    private final Lease lease;
    private final UUID worker = UUID.randomUUID();

    Claims(JdbcClient jdbc, Lease lease) {
        this.jdbc = jdbc;
        this.lease = lease;
    }

    /**
     * Fresh messages by the armful; when there are none, one that was begun before, alone: if it kills its reader again, no
     * neighbour is counted with it.
     */
    List<Claim> take() {
        List<Claim> fresh = take(0, 0, MESSAGES);
        return fresh.isEmpty() ? take(1, ATTEMPTS - 1, 1) : fresh;
    }

    private List<Claim> take(int fewest, int most, int messages) {
        return jdbc.sql(TAKE)
                .params(fewest, most, messages, worker, lease.millis(), BYTES)
                .query((row, n) -> new Claim(
                        row.getLong("id"),
                        worker,
                        row.getInt("attempts"),
                        row.getString("organisation"),
                        Channel.of(row.getString("channel")),
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
     * Locks the message, and with it every copy of the same mail.
     *
     * @return whether there are copies; empty when the message is not ours any more
     */
    Optional<Boolean> lock(Claim claim) {
        lockCopies(claim.message());
        return jdbc.sql(
                        """
                        select exists (select from received_message copy where copy.organisation = m.organisation
                                          and copy.content_hash = m.content_hash and copy.id <> m.id)
                          from received_message m
                         where id = ? and claimed_by = ? and attempts = ? and outcome is null for update
                        """)
                .params(claim.message(), claim.worker(), claim.attempt())
                .query(Boolean.class)
                .optional();
    }

    /**
     * Until the transaction ends nobody else concludes or judges the same mail: of two copies that are concluded at once,
     * the second sees what became of the first. Taken before any row or counter.
     */
    void lockCopies(long message) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(organisation || ' ' ||"
                        + " coalesce(encode(content_hash, 'hex'), id::text), 0)) as text)"
                        + " from received_message where id = ?")
                .param(message)
                .query(String.class)
                .optional();
    }

    /** Again a little later; an attempt that was not the message's fault is not counted. */
    void release(Claim claim, boolean counts) {
        jdbc.sql("update received_message set attempts = attempts - ?,"
                        + " claimed_until = now() + ? * interval '1 second' where id = ?")
                .params(counts ? 0 : 1, counts ? claim.attempt() * 5 : 1, claim.message())
                .update();
    }
}
