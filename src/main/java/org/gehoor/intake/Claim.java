package org.gehoor.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.gehoor.register.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A message that is ours to read until its lease ends.
 *
 * @param worker who claimed it; a conclusion by another is refused
 * @param attempt 1 for the first
 */
public record Claim(
        long message,
        UUID worker,
        int attempt,
        String organisation,
        Channel channel,
        @Nullable String mailbox,
        Instant receivedAt,
        byte[] raw) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Nobody's: what is read without being claimed. */
    static Claim of(
            long message,
            String organisation,
            Channel channel,
            @Nullable String mailbox,
            Instant receivedAt,
            byte @Nullable [] raw) {
        return new Claim(
                message, NOBODY, 0, organisation, channel, mailbox, receivedAt, raw == null ? new byte[0] : raw);
    }

    /** The same, of a row of {@code received_message} with all its columns. */
    static Claim of(ResultSet row) throws SQLException {
        return of(
                row.getLong("id"),
                row.getString("organisation"),
                Channel.of(row.getString("channel")),
                row.getString("mailbox"),
                row.getTimestamp("received_at").toInstant(),
                row.getBytes("raw"));
    }

    Claim as(long stored) {
        return new Claim(stored, worker, attempt, organisation, channel, mailbox, receivedAt, raw);
    }

    Claim with(byte[] otherRaw) {
        return new Claim(message, worker, attempt, organisation, channel, mailbox, receivedAt, otherRaw);
    }

    Claim receivedAt(Instant earlier) {
        return new Claim(message, worker, attempt, organisation, channel, mailbox, earlier, raw);
    }

    @Override
    public String toString() {
        return "Claim[message " + message + ", attempt " + attempt + "]";
    }
}
