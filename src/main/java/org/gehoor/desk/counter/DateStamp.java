package org.gehoor.desk.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.gehoor.intake.FieldProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a letter reached the organisation.
 *
 * @param wrong what is wrong with it; null: nothing
 * @param receivedAt the beginning of that day in the organisation's zone, so that no term starts too late; null: now, for today
 */
record DateStamp(@Nullable Kind wrong, @Nullable Instant receivedAt) {

    private static final int YEARS_BACK = 5;

    /** @param typed {@code 2026-11-28}; null for nothing */
    static DateStamp read(@Nullable String typed, ZoneId zone, Clock clock) {
        if (typed == null) {
            return new DateStamp(Kind.MISSING, null);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(today)) {
                return new DateStamp(Kind.IN_THE_FUTURE, null);
            }
            // a year with a wrong digit would have every promise broken at once
            return day.isBefore(today.minusYears(YEARS_BACK))
                    ? new DateStamp(Kind.NOT_A_DATE, null)
                    : new DateStamp(
                            null,
                            day.equals(today) ? null : day.atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException e) {
            return new DateStamp(Kind.NOT_A_DATE, null);
        }
    }
}
