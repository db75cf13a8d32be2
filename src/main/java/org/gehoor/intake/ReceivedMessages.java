package org.gehoor.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gehoor.organisation.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every message that ever came in. */
@Component
final class ReceivedMessages {

    private static final String STORE =
            """
            insert into received_message (organisation, channel, mailbox, place, uid_validity, uid, source_key,
                   received_at, raw, raw_is_whole, size, sha256, content_hash)
            values (?, 'mail', ?, ?, ?, ?, ?, ?, ?, ?, ?, decode(?, 'hex'), decode(?, 'hex'))
            on conflict (source_key) do update
               set raw = excluded.raw, raw_is_whole = excluded.raw_is_whole, size = excluded.size,
                   sha256 = excluded.sha256, content_hash = excluded.content_hash, refetch = false,
                   outcome = null, reason = null, evidence = null, concluded_at = null, attempts = 0
             where received_message.refetch
            returning id
            """;

    private static final String HAND_IN =
            """
            insert into received_message (organisation, channel, source_key, received_at, raw, size, sha256, content_hash)
            values (:organisation, :channel, :key, :received_at, :raw, :size, decode(:sha256, 'hex'), decode(:same, 'hex'))
            on conflict (source_key) do nothing returning id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stores a mail; its UID makes a second time harmless. One that a person asked to have fetched again takes the place
     * of what was kept of it.
     *
     * @param raw null where nothing could be fetched
     * @param whole false: only the header block, the original is still on its server
     * @return the row, or empty when the ledger has this UID already
     */
    Optional<Long> store(
            Mailbox box,
            FetchedMail mail,
            byte @Nullable [] raw,
            boolean whole,
            @Nullable String sha256,
            @Nullable String contentHash) {
        Instant now = clock.instant();
        // a clock that runs ahead of ours must not let a term start after it was met
        Instant arrived = mail.internalDate().isAfter(now) ? now : mail.internalDate();
        return jdbc.sql(STORE)
                .param(box.organisation())
                .param(box.name())
                .param(box.place())
                .param(mail.uidValidity())
                .param(mail.uid())
                .param("mail:" + box.organisation() + ":" + box.place() + ":" + mail.uidValidity() + ":" + mail.uid())
                .param(arrived.atOffset(ZoneOffset.UTC))
                .param(raw)
                .param(whole)
                .param(mail.size())
                .param(sha256)
                .param(contentHash)
                .query(Long.class)
                .optional();
    }

    /**
     * Stores what was handed in other than by mail.
     *
     * @return the row, or empty when something was stored under this key before
     */
    Optional<Long> store(Submission submission, byte[] raw, String hash) {
        return store(submission, raw, hash, null);
    }

    /** @param same lower-case hex, equal for all that is the same complaint told again; null: nothing else can be */
    Optional<Long> store(Submission submission, byte[] raw, String hash, @Nullable String same) {
        Instant now = clock.instant();
        Instant arrived = submission.receivedAt() == null ? now : submission.receivedAt();
        return jdbc.sql(HAND_IN)
                .param("organisation", submission.organisation())
                .param("channel", submission.channel().key())
                .param("key", key(submission))
                .param("received_at", arrived.atOffset(ZoneOffset.UTC))
                .param("raw", raw)
                .param("size", raw.length)
                .param("sha256", hash)
                .param("same", same)
                .query(Long.class)
                .optional();
    }

    /** What became of what was handed in under this key before; null dossier: a person looks at it. */
    Earlier earlier(Submission submission) {
        return jdbc.sql("select id as message, encode(sha256, 'hex') as hash, dossier, outcome = 'joined' as joined"
                        + " from received_message where source_key = ?")
                .param(key(submission))
                .query(Earlier.class)
                .single();
    }

    /** @param hash of the submission, see {@link SubmissionBytes#hash} */
    record Earlier(long message, String hash, @Nullable Long dossier, boolean joined) {}

    private static String key(Submission submission) {
        return submission.channel().key() + ":" + submission.organisation() + ":" + submission.key();
    }

    long known(Mailbox box, FetchedMail mail) {
        return jdbc.sql("select id from received_message"
                        + " where organisation = ? and place = ? and uid_validity = ? and uid = ?")
                .params(box.organisation(), box.place(), mail.uidValidity(), mail.uid())
                .query(Long.class)
                .single();
    }

    /** The first copy of this mail in its organisation that was concluded, one in a dossier before all others. */
    Optional<FurtherCopy> concludedCopy(long message) {
        return jdbc.sql(
                        """
                        select first.id, first.outcome, first.reason, first.dossier
                          from received_message this join received_message first
                            on first.organisation = this.organisation and first.content_hash = this.content_hash
                         where this.id = ? and first.id <> this.id and first.outcome is not null
                           and first.same_as is null and first.raw_is_whole
                         order by first.dossier is null, first.id limit 1
                        """)
                .param(message)
                .query((row, n) -> new FurtherCopy(
                        row.getLong("id"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getObject("dossier", Long.class)))
                .optional();
    }

    void conclude(
            long message,
            String outcome,
            @Nullable String reason,
            String evidence,
            @Nullable Long dossier,
            @Nullable Long sameAs) {
        jdbc.sql(
                        """
                        update received_message set outcome = ?, reason = ?, evidence = ?, dossier = ?, same_as = ?,
                               concluded_at = ?, claimed_by = null, claimed_until = null
                         where id = ?
                        """)
                .param(outcome)
                .param(reason)
                .param(evidence)
                .param(dossier)
                .param(sameAs)
                .param(now())
                .param(message)
                .update();
    }

    /** The dossier that a message set aside seems to be about. */
    void pointsTo(long message, @Nullable Long dossier) {
        jdbc.sql("update received_message set points_to = ? where id = ?")
                .param(dossier)
                .param(message)
                .update();
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
