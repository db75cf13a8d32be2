package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pause of all automatic letters that begins when too many went out in an hour: they wait, none is cancelled, and somebody is
 * asked, once.
 */
@Component
public class LetterPause {

    /** On the due moment of each letter that waits for it. */
    static final String WHY = "automatic letters pause: too many went out in an hour";

    private static final Logger log = LoggerFactory.getLogger(LetterPause.class);
    private static final String WHAT = "letters paused";

    private final JdbcClient jdbc;
    private final DueMoments dueMoments;
    private final Clock clock;

    LetterPause(JdbcClient jdbc, DueMoments dueMoments, Clock clock) {
        this.jdbc = jdbc;
        this.dueMoments = dueMoments;
        this.clock = clock;
    }

    /**
     * Ends it, because somebody has looked; the count of the hour begins anew.
     *
     * @param by who, for the record
     * @return false when letters do not pause
     */
    @Transactional
    public boolean resume(String by) {
        return end(by);
    }

    Optional<Paused> current() {
        return jdbc.sql("select begun_at, why from letter_pause where ended_at is null")
                .query((row, n) -> new Paused(row.getTimestamp(1).toInstant(), row.getString(2)))
                .optional();
    }

    /** Several who notice at once begin one pause; the task for a person is in the dossier, or at the message, where it was noticed. */
    void begin(DueMoment due, int limit, Instant now) {
        String why = "more than " + limit + " automatic letters in an hour: look for a loop, then"
                + " `letters resume --by NAME`; by itself it ends when the rate is normal again";
        int begun = jdbc.sql("insert into letter_pause (begun_at, organisation, dossier, received_message, why)"
                        + " values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(now.atOffset(ZoneOffset.UTC), due.organisation(), due.dossier(), due.receivedMessage(), why)
                .update();
        if (begun == 1) {
            log.error("Automatic letters pause for everybody: {}", why);
            dueMoments.oweALook(due.organisation(), due.dossier(), due.receivedMessage(), WHAT, why);
        }
    }

    /** @param person null: the rate is normal again */
    boolean end(@Nullable String person) {
        Optional<Noticed> noticed = jdbc.sql("update letter_pause set ended_at = ?, resumed_by = ?"
                        + " where ended_at is null returning dossier, received_message")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person)
                .query(Noticed.class)
                .optional();
        noticed.ifPresent(where -> {
            log.info("Automatic letters go out again: {}", person == null ? "the rate is normal" : "a person said so");
            String because = person == null ? "the rate is normal again" : "resumed by " + person;
            dueMoments.lookIsNotNeeded(where.dossier(), where.receivedMessage(), WHAT, because);
            dueMoments.waitNoLonger(LetterWriter.DELAYED + WHY);
        });
        return noticed.isPresent();
    }

    /** Where its task for a person is. */
    private record Noticed(@Nullable Long dossier, @Nullable Long receivedMessage) {}
}
