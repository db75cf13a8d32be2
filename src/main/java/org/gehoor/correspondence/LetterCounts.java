package org.gehoor.correspondence;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gehoor.correspondence.wording.NewLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts automatic letters to complainants: by address, domain, dossier and hour. */
@Component
final class LetterCounts {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String AUTOMATIC = " and addressee = 'complainant' and auto_submitted is not null";

    /** Each date is that of the oldest letter that has to grow old before one more may be written. */
    private static final String FULLNESS =
            """
            select exists (select 1 from letter where dossier = :dossier and kind = :kind and ordinal = :ordinal)
                   or exists (select 1 from letter where received_message = :received_message) as known,
                   exists (select 1 from letter_pause where ended_at is null) as paused,
                   (select written_at from letter where to_key = :to_key and written_at > :day_ago %1$s
                     order by written_at desc offset :per_address - 1 limit 1) as address,
                   (select written_at from letter
                     where :per_domain > 0 and substring(to_key from '[^@]*$') = :to_domain and written_at > :hour_ago %1$s
                     order by written_at desc offset greatest(:per_domain - 1, 0) limit 1) as domain,
                   (select written_at from letter where dossier = :dossier and written_at > :day_ago %1$s
                     order by written_at desc offset :per_dossier - 1 limit 1) as of_dossier,
                   :limit > 0 and (select count(*) from letter
                     where written_at > greatest(:hour_ago, (select max(ended_at) from letter_pause
                                                              where resumed_by is not null)) %1$s) >= :limit as too_many,
                   (select written_at from letter where written_at > :hour_ago %1$s
                     order by written_at desc offset :limit / 2 limit 1) as calm
            """
                    .formatted(AUTOMATIC);

    private static final String MEDIAN =
            """
            select coalesce(percentile_disc(0.5) within group (order by n), 0)
              from (select count(*) as n from letter where written_at > :week_ago and written_at <= :day_ago %s
                     group by date_trunc('hour', written_at)) of_an_hour
            """
                    .formatted(AUTOMATIC);

    private final JdbcClient jdbc;

    LetterCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why {@link Letters#write} did not. */
    Fullness fullness(NewLetter letter, Ceilings ceilings, int limit, Instant now) {
        return under(jdbc.sql(FULLNESS), letter, ceilings, limit, now)
                .param("received_message", letter.due().receivedMessage())
                .param("kind", letter.kind())
                .param("ordinal", letter.due().ordinal())
                .query((row, n) -> new Fullness(
                        row.getBoolean("known"),
                        moment(row.getTimestamp("address"), DAY),
                        moment(row.getTimestamp("domain"), HOUR),
                        moment(row.getTimestamp("of_dossier"), DAY),
                        row.getBoolean("paused"),
                        row.getBoolean("too_many"),
                        moment(row.getTimestamp("calm"), HOUR)))
                .single();
    }

    /** Whether the organisation wrote a receipt to this address within a day. Its turn is taken, see {@link Letters#takeTurn}. */
    boolean hadReceipt(NewLetter letter, Instant now) {
        return jdbc.sql("select exists (select 1 from letter where to_key = :to_key and written_at > :day_ago"
                        + " and kind = :kind and organisation = :organisation" + AUTOMATIC + ")")
                .param("to_key", letter.toKey())
                .param("day_ago", now.minus(DAY).atOffset(ZoneOffset.UTC))
                .param("kind", letter.kind())
                .param("organisation", letter.due().organisation())
                .query(Boolean.class)
                .single();
    }

    /** Of the hours of the past week in which there were any; what happens today does not make itself usual. */
    long medianPerHour(Instant now) {
        return jdbc.sql(MEDIAN)
                .param("week_ago", now.minus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                .param("day_ago", now.minus(DAY).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Whether the last hour has at most half the limit. */
    boolean isCalm(int limit, Instant now) {
        return jdbc.sql("select count(*) <= :half from letter where written_at > :hour_ago" + AUTOMATIC)
                .param("half", limit / 2)
                .param("hour_ago", now.minus(HOUR).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** What the ceilings are asked of. */
    static JdbcClient.StatementSpec under(
            JdbcClient.StatementSpec sql, NewLetter letter, Ceilings ceilings, int limit, Instant now) {
        return sql.param("dossier", letter.due().dossier())
                .param("to_key", letter.toKey())
                .param("to_domain", MailDomains.domain(letter))
                .param("per_address", ceilings.perAddress())
                .param("per_domain", ceilings.perDomain())
                .param("per_dossier", ceilings.perDossier())
                .param("limit", limit)
                .param("day_ago", now.minus(DAY).atOffset(ZoneOffset.UTC))
                .param("hour_ago", now.minus(HOUR).atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Instant moment(@Nullable Timestamp written, Duration window) {
        return written == null ? null : written.toInstant().plus(window);
    }
}
