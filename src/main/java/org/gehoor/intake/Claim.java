package org.gehoor.intake;

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
