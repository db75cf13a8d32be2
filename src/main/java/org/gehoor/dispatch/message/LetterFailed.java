package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A letter did not reach the complainant by mail and is not tried again.
 *
 * @param reason the mail server's answer, without addresses
 * @param whatToDo what is asked of the handler
 */
public record LetterFailed(
        String number,
        UUID id,
        String organisation,
        String queue,
        boolean confidential,
        OffsetDateTime failedAt,
        String letter,
        int ordinal,
        String reason,
        String whatToDo)
        implements HandlerMessage {

    /** The one thing that is asked so far. */
    public static final String REACH_OTHERWISE = "reach by phone or post";

    @Override
    public String kind() {
        return "letter-failed";
    }

    @Override
    public OffsetDateTime time() {
        return failedAt;
    }
}
