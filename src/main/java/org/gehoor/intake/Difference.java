package org.gehoor.intake;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a stored message was taken for, and what it would be taken for today.
 *
 * @param was as it was concluded; {@code letter} is not known any more
 */
public record Difference(
        long message,
        String organisation,
        @Nullable String mailbox,
        OffsetDateTime receivedAt,
        Foretold was,
        Foretold now) {

    /** Whether a person or a dossier would notice. */
    public boolean differs() {
        return !was.outcome().equals(now.outcome())
                || !Objects.equals(was.kind(), now.kind())
                || !"entered".equals(was.outcome()) && !Objects.equals(was.dossier(), now.dossier());
    }

    @Override
    public String toString() {
        return "Difference[message " + message + "]";
    }
}
