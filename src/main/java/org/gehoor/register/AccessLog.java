package org.gehoor.register;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was shown what: written before it is shown, read when somebody asks who has seen their dossier (GDPR art. 15, 30). */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes one reading; twice is two.
     *
     * @param reader name of the API key, or of the person
     * @param what the kind of thing, such as {@code attachment}
     * @param item its id; never its name or content
     * @param dossier null for what is filed in none
     */
    @Transactional
    public void read(String organisation, String reader, String what, String item, @Nullable Long dossier) {
        jdbc.sql("insert into access_log (at, organisation, reader, what, item, dossier) values (?, ?, ?, ?, ?, ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(organisation)
                .param(reader)
                .param(what)
                .param(item)
                .param(dossier)
                .update();
    }
}
