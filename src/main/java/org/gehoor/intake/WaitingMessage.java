package org.gehoor.intake;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits for a person.
 *
 * @param reason a word, see {@link SetAsideReason}
 * @param evidence why, in a sentence
 * @param rawIsWhole false: the original is still on its mail server
 */
public record WaitingMessage(
        long id,
        String organisation,
        @Nullable String mailbox,
        OffsetDateTime receivedAt,
        String reason,
        @Nullable String evidence,
        boolean rawIsWhole) {}
