package org.gehoor.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gehoor.organisation.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which row belongs to which mail of a processed folder: one to one, so that a copy or a lost row is noticed. */
@Component
class Ties {

    private static final String TIE =
            """
            update received_message set kept_place = ?, kept_uid_validity = ?, kept_uid = ?
             where id = (select id from received_message
                          where organisation = ? and mailbox = ? and %s
                            and (kept_uid is null or kept_place <> ? or kept_uid_validity <> ?)
                          order by id limit 1)
            returning id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Ties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The UIDs that have a row, and none whose mail a person wants fetched again. */
    Set<Long> known(Mailbox processed, long uidValidity) {
        return new HashSet<>(jdbc.sql("select kept_uid from received_message where organisation = ? and kept_place = ?"
                        + " and kept_uid_validity = ? and not refetch")
                .params(processed.organisation(), processed.place(), uidValidity)
                .query(Long.class)
                .list());
    }

    /** Two hubs may reconcile the same folder at once. */
    void lock(Mailbox processed) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(?, 1)) as text)")
                .param(processed.organisation() + " " + processed.place())
                .query(String.class)
                .optional();
    }

    /** False where no untied row is of this size and this arrival. */
    boolean byLook(Mailbox processed, long uidValidity, FiledMail mail) {
        return jdbc.sql(TIE.formatted("size = ? and received_at = ?"))
                .param(processed.place())
                .param(uidValidity)
                .param(mail.uid())
                .param(processed.organisation())
                .param(processed.name())
                .param(mail.size())
                .param(mail.internalDate().atOffset(ZoneOffset.UTC))
                .param(processed.place())
                .param(uidValidity)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** The row that was tied now; empty where every row with this content belongs to another mail. */
    @Transactional
    Optional<Long> byContent(Mailbox processed, FetchedMail mail, String contentHash) {
        lock(processed);
        return jdbc.sql(TIE.formatted("content_hash = decode(?, 'hex')"))
                .param(processed.place())
                .param(mail.uidValidity())
                .param(mail.uid())
                .param(processed.organisation())
                .param(processed.name())
                .param(contentHash)
                .param(processed.place())
                .param(mail.uidValidity())
                .query(Long.class)
                .optional();
    }

    /** What was taken in out of the processed folder is where it belongs already. */
    @Transactional
    void own(Mailbox processed, FetchedMail mail) {
        jdbc.sql("update received_message set kept_place = place, kept_uid_validity = uid_validity, kept_uid = uid,"
                        + " moved_at = ? where organisation = ? and place = ? and uid_validity = ? and uid = ?")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        processed.organisation(),
                        processed.place(),
                        mail.uidValidity(),
                        mail.uid())
                .update();
    }
}
