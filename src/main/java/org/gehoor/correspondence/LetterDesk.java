package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.gehoor.correspondence.PostState.Outage;
import org.gehoor.correspondence.smtp.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people ask after letters: which are held back, whether the post moves. */
@Component
public class LetterDesk {

    private final JdbcClient jdbc;
    private final Submission submission;
    private final LetterPause pause;
    private final Clock clock;

    LetterDesk(JdbcClient jdbc, Submission submission, LetterPause pause, Clock clock) {
        this.jdbc = jdbc;
        this.submission = submission;
        this.pause = pause;
        this.clock = clock;
    }

    /** How the post stands now. */
    @Transactional(readOnly = true)
    public PostState state() {
        Outage outage = submission
                .reachability()
                .away()
                .map(away -> new Outage(away.lasting(), away.why()))
                .orElse(null);
        return jdbc.sql(
                        """
                        select (select count(*) from letter where state in ('written', 'sending')) as waiting,
                               (select greatest(0, coalesce(extract(epoch from now() - min(next_attempt_at)), 0))::bigint
                                  from letter where state in ('written', 'sending')) as oldest,
                               (select count(*) from letter where state = 'held') as held,
                               (select count(*) from letter where state in ('failed', 'bounced') and settled_at > ?) as failed
                        """)
                .param(clock.instant().minus(Duration.ofHours(24)).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new PostState(
                        row.getLong("waiting"),
                        Duration.ofSeconds(row.getLong("oldest")),
                        row.getLong("held"),
                        row.getLong("failed"),
                        outage,
                        pause.current().orElse(null)))
                .single();
    }
}
