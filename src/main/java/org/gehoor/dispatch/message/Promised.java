package org.gehoor.dispatch.message;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gehoor.register.DatedPromise;

/**
 * A promise that still waits to be kept.
 *
 * @param strength statutory, published, aim or internal
 * @param bound whether {@code dueAt} itself is still in time
 */
public record Promised(String id, String strength, OffsetDateTime dueAt, LocalDate lastDay, String bound) {

    /** The promise with its moment in the organisation's zone. */
    public static Promised of(DatedPromise promise, ZoneId zone) {
        return new Promised(
                promise.promise(),
                promise.strength(),
                promise.dueAt().atZoneSameInstant(zone).toOffsetDateTime(),
                promise.lastDay(),
                promise.bound());
    }

    /** Whether handlers must still see to it: open, or broken and not made good. */
    public static boolean isOwed(DatedPromise promise) {
        return promise.state().equals("open") || promise.state().equals("breached");
    }
}
