package org.gehoor.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that came into a dossier with a message, and goes from it with that message: words, references, whom it made known, work. */
@Component
final class Belongings {

    /** The words are in the dossier where they belong, and the original is intake's: here nobody has to read them any more. */
    private static final String WORDS =
            """
            update dossier_event set content = null
             where dossier = :dossier
               and (seq = :seq or type = 'sender.accepted' and details ->> 'received_message' = :message)
            """;

    /** Whoever was let in because of it, and by no other message that is there. */
    private static final String PEOPLE =
            """
            delete from party p
             where p.dossier = :dossier and p.admitted_by is not null
               and (select bool_or(e.details ->> 'received_message' = :message)
                           and bool_and(e.details ->> 'received_message' = :message)
                      from dossier_event e
                     where e.dossier = p.dossier and e.type = 'sender.accepted'
                       and (p.address_key = lower(e.content ->> 'address')
                            or p.address_key is null and e.content ->> 'address' is null
                               and p.name = e.content ->> 'name'))
            """;

    private static final List<String> WORK = List.of(
            // what was not told yet need not be told any more
            "delete from outbox where dossier = :dossier and seq = :seq and target = 'handler'",
            "update due_moment set done_at = :now, done_because = 'moved to another dossier'"
                    + " where dossier = :dossier and kind = 'notice' and ordinal = :seq and done_at is null",
            """
            update due_moment set done_at = :now, done_because = 'moved to another dossier'
             where dossier = :dossier and kind = 'person' and what = 'reply to a closed dossier' and done_at is null
               and not exists (select from dossier_event where dossier = :dossier and seq <> :seq
                                  and type = 'complainant.replied' and details ->> 'closed' = 'true'
                                  and content is not null)
            """);

    private final JdbcClient jdbc;
    private final Clock clock;

    Belongings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param seq of the fact by which it came in
     * @param references Message-IDs of the message
     */
    void go(long dossier, int seq, Transfer transfer, List<String> references) {
        run(PEOPLE, dossier, seq, transfer);
        run(WORDS, dossier, seq, transfer);
        WORK.forEach(work -> run(work, dossier, seq, transfer));
        if (!references.isEmpty()) {
            jdbc.sql("delete from dossier_reference where dossier = :dossier and direction = 'in'"
                            + " and reference in (:references)")
                    .param("dossier", dossier)
                    .param("references", references)
                    .update();
        }
    }

    private void run(String sql, long dossier, int seq, Transfer transfer) {
        jdbc.sql(sql)
                .param("dossier", dossier)
                .param("seq", seq)
                .param("message", Long.toString(transfer.message()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
