package org.gehoor.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A promise of a dossier, as it stands.
 *
 * @param strength {@code statutory}, {@code published}, {@code aim} or {@code internal}
 * @param bound {@code inclusive}: done at {@code dueAt} is in time; {@code exclusive}: done before it
 * @param state {@code open}, {@code met}, {@code breached}, {@code cancelled} or {@code lapsed}
 */
public record DatedPromise(
        String promise, String strength, OffsetDateTime dueAt, LocalDate lastDay, String bound, String state) {}
