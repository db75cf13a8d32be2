package org.gehoor.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.smtp.MailRecipient;
import org.gehoor.correspondence.smtp.MailSender;
import org.gehoor.procedure.Fact;
import org.gehoor.register.Lease;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters on their way: which are due, who has them, what became of them. Waits and claims go by database time. */
@Component
final class SendingBook {

    private static final String DUE =
            """
            select l.*, d.state in ('answered', 'closed') and l.addressee = 'complainant' as over
              from letter l join dossier d on d.id = l.dossier
             where l.state in ('written', 'sending') and l.next_attempt_at <= now()
             order by l.next_attempt_at, l.id limit ?
               for no key update of l, d skip locked
            """;

    /** Those that belong to no dossier; a left join could not lock both. */
    private static final String DUE_BY_ITSELF =
            """
            select *, false as over from letter
             where dossier is null and state in ('written', 'sending') and next_attempt_at <= now()
             order by next_attempt_at, id limit ?
               for no key update skip locked
            """;

    private final JdbcClient jdbc;
    private final Lease lease;
    private final Clock clock;

    SendingBook(JdbcClient jdbc, Lease lease, Clock clock) {
        this.jdbc = jdbc;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * The letters that are due, oldest first; they and their dossiers are locked. What somebody else works on is left
     * out, so this never waits.
     */
    List<DueLetter> due(int limit, UUID claim, long startBy) {
        List<DueLetter> due = new ArrayList<>(due(DUE, limit, claim, startBy));
        due.addAll(due(DUE_BY_ITSELF, limit - due.size(), claim, startBy));
        return due;
    }

    private List<DueLetter> due(String which, int limit, UUID claim, long startBy) {
        return jdbc.sql(which)
                .param(limit)
                .query((row, n) ->
                        new DueLetter(row.getBoolean("over"), row.getString("to_key"), outgoing(row, claim, startBy)))
                .list();
    }

    void claim(Collection<Long> letters, UUID claim) {
        if (!letters.isEmpty()) {
            jdbc.sql(
                            """
                            update letter set state = 'sending', attempts = attempts + 1, claimed_by = :claim,
                                   next_attempt_at = now() + :lease * interval '1 millisecond'
                             where id in (:letters)
                            """)
                    .param("claim", claim)
                    .param("lease", lease.millis())
                    .param("letters", letters)
                    .update();
        }
    }

    /** Takes letters out of the stream for good. */
    void stop(Collection<Long> letters, String state, String why) {
        if (!letters.isEmpty()) {
            jdbc.sql(
                            """
                            update letter set state = :state, evidence = :why, settled_at = :now, next_attempt_at = null
                             where id in (:letters)
                            """)
                    .param("state", state)
                    .param("why", why)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("letters", letters)
                    .update();
        }
    }

    /** The addresses of letters that are held. */
    List<String> heldBack() {
        return jdbc.sql("select distinct to_key from letter where state = 'held'")
                .query(String.class)
                .list();
    }

    /** Puts the held letters to these addresses back into the stream. */
    int release(Collection<String> toKeys) {
        return toKeys.isEmpty()
                ? 0
                : jdbc.sql(
                                "update letter set state = 'written', evidence = null, settled_at = null, next_attempt_at = now()"
                                        + " where state = 'held' and to_key in (:keys)")
                        .param("keys", toKeys)
                        .update();
    }

    /** Keeps a claim alive; nothing when it is another's by now. */
    void renew(Outgoing letter) {
        jdbc.sql("update letter set next_attempt_at = now() + ? * interval '1 millisecond'"
                        + " where id = ? and claimed_by = ? and state = 'sending'")
                .params(lease.millis(), letter.letter(), letter.claim())
                .update();
    }

    /**
     * Writes down that the letter is done with. Locks its dossier, if it has one, before the letter, as everybody does.
     *
     * @param byWhomever whether this holds whoever has the letter now: what a server has accepted is sent
     * @param late whether the register must still be told, see {@link Unrecorded}
     * @return false when it was settled before: then nothing was changed
     */
    boolean settle(Outgoing letter, String state, Instant at, String evidence, boolean byWhomever, boolean late) {
        return jdbc.sql(
                                """
                                with d as materialized (select id from dossier where id = :dossier for no key update)
                                update letter l set state = :state, settled_at = :at, evidence = :evidence, next_attempt_at = null,
                                       record_at = case when :late then now() end
                                  from (values (1)) as always (n) left join d on true
                                 where d.id is not distinct from l.dossier and l.id = :letter and l.state in ('written', 'sending')
                                   and (:by_whomever or l.claimed_by = :claim and l.state = 'sending')
                                """)
                        .param("dossier", letter.dossier())
                        .param("letter", letter.letter())
                        .param("state", state)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("evidence", evidence)
                        .param("by_whomever", byWhomever)
                        .param("late", late)
                        .param("claim", letter.claim())
                        .update()
                == 1;
    }

    /** Puts the letter back: to be offered again after a wait. */
    void putBack(Outgoing letter, Duration wait, String evidence, boolean counts) {
        jdbc.sql(
                        """
                        update letter set state = 'written', evidence = ?, attempts = attempts - ?,
                               next_attempt_at = now() + ? * interval '1 second'
                         where id = ? and claimed_by = ? and state = 'sending'
                        """)
                .params(evidence, counts ? 0 : 1, wait.toSeconds(), letter.letter(), letter.claim())
                .update();
    }

    private static Outgoing outgoing(ResultSet row, UUID claim, long startBy) throws SQLException {
        return new Outgoing(
                row.getLong("id"),
                row.getObject("dossier", Long.class),
                row.getString("organisation"),
                row.getString("kind"),
                row.getInt("ordinal"),
                row.getInt("attempts") + 1,
                claim,
                startBy,
                told(row.getString("told_promise"), row.getObject("told_on", LocalDate.class)),
                mail(row));
    }

    private static Mail mail(ResultSet row) throws SQLException {
        String references = row.getString("message_references");
        return new Mail(
                new MailSender(
                        row.getString("envelope_from"),
                        row.getString("from_address"),
                        row.getString("from_name"),
                        row.getString("reply_to")),
                new MailRecipient(row.getString("to_address"), row.getString("to_name")),
                row.getString("subject"),
                row.getString("message_id"),
                row.getString("in_reply_to"),
                references == null ? List.of() : List.of(references.split(" ")),
                row.getString("auto_submitted"),
                row.getString("language"),
                row.getTimestamp("written_at").toInstant(),
                row.getString("body_text"),
                row.getString("body_html"));
    }

    static Map<String, String> told(@Nullable String promise, @Nullable LocalDate day) {
        return promise == null || day == null
                ? Map.of()
                : Map.of(Fact.TOLD_PROMISE, promise, Fact.TOLD_ON, day.toString());
    }
}
