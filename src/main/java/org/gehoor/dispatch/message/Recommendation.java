package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who handled a complaint recommends, for whoever can improve it.
 *
 * @param recommendation their words; null where the dossier is confidential and the procedure does not say that people are taken
 *     out of them
 */
public record Recommendation(
        String number,
        UUID id,
        String organisation,
        String queue,
        boolean confidential,
        OffsetDateTime madeAt,
        @Nullable String recommendation)
        implements HandlerMessage {

    @Override
    public String kind() {
        return "recommendation";
    }

    @Override
    public OffsetDateTime time() {
        return madeAt;
    }

    @Override
    public String toString() {
        return "Recommendation[" + organisation + " " + number + "]";
    }
}
