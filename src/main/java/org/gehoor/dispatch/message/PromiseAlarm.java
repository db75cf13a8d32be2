package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise falls due soon, or was not kept. Holds nothing of the complaint.
 *
 * @param at when it was warned, or when the promise was broken, however late that was noticed
 * @param dueAt the moment promised
 * @param what {@link #WARNED} or {@link #BREACHED}
 * @param before how long before the procedure warns; null for a breach
 * @param stage in which the dossier was then
 */
public record PromiseAlarm(
        String number,
        UUID id,
        String organisation,
        String queue,
        boolean confidential,
        OffsetDateTime at,
        String promise,
        String strength,
        OffsetDateTime dueAt,
        String what,
        @Nullable String before,
        String stage,
        String stageLabel)
        implements HandlerMessage {

    public static final String WARNED = "warned";
    public static final String BREACHED = "breached";

    @Override
    public String kind() {
        return "promise";
    }

    @Override
    public OffsetDateTime time() {
        return at;
    }
}
