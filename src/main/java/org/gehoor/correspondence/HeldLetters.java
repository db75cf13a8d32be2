package org.gehoor.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that {@code letters.only-to} keeps from going out: shown, not lost. */
@Component
public class HeldLetters {

    private final JdbcClient jdbc;

    HeldLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Letters that were written and will not be sent, newest first; at most 1,000.
     *
     * @param organisation null: of all
     */
    @Transactional(readOnly = true)
    public List<HeldLetter> list(@Nullable String organisation) {
        return jdbc.sql(
                        """
                        select l.id as letter, l.organisation, d.number as dossier, l.kind, l.to_address, l.subject, l.written_at
                          from letter l left join dossier d on d.id = l.dossier
                         where l.state = 'held' and (cast(:organisation as text) is null or l.organisation = :organisation)
                         order by l.id desc limit 1000
                        """)
                .param("organisation", organisation)
                .query((row, n) -> new HeldLetter(
                        row.getLong("letter"),
                        row.getString("organisation"),
                        row.getString("dossier"),
                        row.getString("kind"),
                        row.getString("to_address"),
                        row.getString("subject"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
