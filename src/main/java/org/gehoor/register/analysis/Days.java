package org.gehoor.register.analysis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;
import org.jspecify.annotations.Nullable;

/**
 * How many days the complaints took that came so far in the year, by local dates: one that was answered on the day it came
 * took none. The longest is one single complaint, so the public does not get it.
 */
record Days(Period period, boolean forPublic) {

    YearTable of(List<Counted> dossiers) {
        return new YearTable(
                "days",
                forPublic ? List.of("median") : List.of("count", "median", "longest"),
                Stream.of(
                                row("handled", dossiers, one -> one.year().handledAt()),
                                row("closed", dossiers, one -> one.year().closedAt()))
                        .toList(),
                null);
    }

    private YearRow row(String key, List<Counted> dossiers, Function<Counted, @Nullable Instant> ended) {
        long[] days = dossiers.stream()
                .filter(one -> holds(ended.apply(one)))
                .mapToLong(one -> ChronoUnit.DAYS.between(
                        period.day(one.receivedAt()), period.day(Objects.requireNonNull(ended.apply(one)))))
                .sorted()
                .toArray();
        if (forPublic) {
            Figure median = days.length < Screen.SMALLEST ? Figure.HIDDEN : Figure.of(median(days));
            return new YearRow("", key, List.of(median));
        }
        double longest = days.length == 0 ? 0 : days[days.length - 1];
        return new YearRow("", key, List.of(Figure.of(days.length), Figure.of(median(days)), Figure.of(longest)));
    }

    private boolean holds(@Nullable Instant moment) {
        return moment != null && period.holds(moment);
    }

    private static double median(long[] sorted) {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
