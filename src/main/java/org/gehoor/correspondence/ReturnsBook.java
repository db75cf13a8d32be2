package org.gehoor.correspondence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the letter book says of letters after they were sent. Their dossier is locked by the caller. */
@Component
final class ReturnsBook {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;

    ReturnsBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds and locks a letter of a dossier.
     *
     * @param name its Message-ID, or its bounce address in small letters
     */
    Optional<SentLetter> find(long dossier, String name) {
        return jdbc.sql(
                        """
                        select id, kind, ordinal, state, record_at is null as known, to_address from letter
                         where dossier = :dossier and (message_id = :name or lower(envelope_from) = :name)
                         order by id limit 1 for no key update
                        """)
                .param("dossier", dossier)
                .param("name", name)
                .query(SentLetter.class)
                .optional();
    }

    /** It came back. */
    void bounced(SentLetter letter, Instant at, String line) {
        note(letter, line);
        jdbc.sql("update letter set state = 'bounced', settled_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), letter.id())
                .update();
    }

    /** Keeps what was reported; of very many reports the newest. */
    void note(SentLetter letter, String line) {
        jdbc.sql("update letter set reported = right(concat_ws(E'\\n', reported, ?), ?) where id = ?")
                .params(line, LONGEST, letter.id())
                .update();
    }
}
