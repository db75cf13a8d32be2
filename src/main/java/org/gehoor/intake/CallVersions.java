package org.gehoor.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gehoor.register.DueMoments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The transcripts of one call that came one after the other. Each is kept; where the call waits for a person the fullest does, the
 * later of two that hold about as many words, and waits since the first came.
 */
@Component
final class CallVersions {

    private final JdbcClient jdbc;
    private final DueMoments dueMoments;

    CallVersions(JdbcClient jdbc, DueMoments dueMoments) {
        this.jdbc = jdbc;
        this.dueMoments = dueMoments;
    }

    /** What became of the call by the transcripts before this one. */
    Optional<Earlier> before(long message) {
        return jdbc.sql(
                        """
                        select other.id as message, encode(other.sha256, 'hex') as said, other.received_at, other.reason, other.words,
                               other.dossier, other.judged_at is not null as judged
                          from received_message this join received_message other
                            on other.organisation = this.organisation and other.content_hash = this.content_hash
                         where this.id = ? and other.id <> this.id and other.same_as is null and other.outcome is not null
                         order by other.dossier is null, other.id limit 1
                        """)
                .param(message)
                .query((row, n) -> new Earlier(
                        row.getLong("message"),
                        row.getString("said"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("reason"),
                        row.getObject("words", Integer.class),
                        row.getObject("dossier", Long.class),
                        row.getBoolean("judged")))
                .optional();
    }

    /** How much it says, for those that come after it. */
    void counted(long message, int words) {
        jdbc.sql("update received_message set words = ? where id = ?")
                .params(words, message)
                .update();
    }

    /** The clocks of the call stay where they are. */
    void receivedAt(long message, Instant first) {
        jdbc.sql("update received_message set received_at = ? where id = ?")
                .params(first.atOffset(ZoneOffset.UTC), message)
                .update();
    }

    /** The later one waits; the earlier one is kept as a further transcript of the same call. */
    void waitsInstead(long later, long earlier) {
        jdbc.sql("update received_message set same_as = ? where id = ?")
                .params(later, earlier)
                .update();
        dueMoments.handOver(earlier, later, "message " + later + ", a later transcript of the call, waits instead");
    }

    /** What is read in a transcript today takes the place of what was read in it then; its bytes stay what they are. */
    void rewrite(long message, byte[] raw, CallNote note) {
        jdbc.sql(
                        "update received_message set raw = ?, size = ?, sha256 = decode(?, 'hex'), content_hash = decode(?, 'hex')"
                                + " where id = ?")
                .params(raw, raw.length, note.said(), note.call(), message)
                .update();
    }

    /**
     * @param reason why it waits for a person; null: it does not
     * @param words how many of the call it holds; null: nobody counted
     * @param dossier where it is; null: in none
     * @param judged whether a person said what it is
     */
    record Earlier(
            long message,
            String said,
            Instant receivedAt,
            @Nullable String reason,
            @Nullable Integer words,
            @Nullable Long dossier,
            boolean judged) {

        /** By more than a tenth, for a better ear hears some words less; where nobody counted the later one is better, as most are. */
        boolean saysMoreThan(CallNote later) {
            return words != null && 9L * words > 10L * later.words();
        }
    }
}
