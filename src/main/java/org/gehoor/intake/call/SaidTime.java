package org.gehoor.intake.call;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as its source wrote it: local, with its offset where it named one. None is added, for nobody knows it better.
 *
 * @param offset null where the source names none
 */
public record SaidTime(LocalDateTime local, @Nullable ZoneOffset offset) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'][ ]HH:mm[:ss][.SSSSSSSSS][.SSSSSSSS][.SSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S][XXX][XX][X]")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 40;
    private static final long MOST_MILLIS = 4_102_444_800_000L; // the year 2100

    /** ISO 8601 or the date of a mail (RFC 5322); empty for anything else. */
    public static Optional<SaidTime> parse(final String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        for (final DateTimeFormatter form : new DateTimeFormatter[] {WRITTEN, DateTimeFormatter.RFC_1123_DATE_TIME}) {
            try {
                final TemporalAccessor time = form.parse(written.strip());
                return sensible(LocalDateTime.from(time), time.query(TemporalQueries.offset()));
            } catch (final DateTimeException otherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** A moment, told in UTC because nothing says where. */
    public static Optional<SaidTime> ofEpochMillis(final long millis) {
        return millis <= 0 || millis > MOST_MILLIS
                ? Optional.empty()
                : Optional.of(new SaidTime(
                        LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static Optional<SaidTime> sensible(final LocalDateTime local, final @Nullable ZoneOffset offset) {
        final boolean telephones = local.getYear() >= 1970 && local.getYear() < 2100;
        return telephones ? Optional.of(new SaidTime(local, offset)) : Optional.empty();
    }

    /** For reckoning how far two times of one source lie apart. */
    public long epochMillis() {
        return local.toInstant(offset == null ? ZoneOffset.UTC : offset).toEpochMilli();
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local) + (offset == null ? "" : offset);
    }
}
