package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The dossier was closed, by itself or by somebody.
 *
 * @param reason in a word, {@code no_reaction} when the complainant did not answer in time
 */
public record Closed(
        String number,
        UUID id,
        String organisation,
        String queue,
        boolean confidential,
        OffsetDateTime closedAt,
        String reason)
        implements HandlerMessage {

    @Override
    public String kind() {
        return "closed";
    }

    @Override
    public OffsetDateTime time() {
        return closedAt;
    }
}
