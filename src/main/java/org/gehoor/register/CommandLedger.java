package org.gehoor.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which commands came in, and what they were answered: each once, whoever carries it out. */
@Component
public class CommandLedger {

    private static final String CLAIM =
            """
            insert into command_received (organisation, id, sha256, actor, command, received_at, answer)
            values (:organisation, :id, :sha256, :actor, :command, :now, 'null')
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final FactRow rows;
    private final Clock clock;

    CommandLedger(JdbcClient jdbc, FactRow rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Carries a command out, or gives the answer that it got before; in one transaction with what it does.
     *
     * @param command its word, for the ledger
     * @param sha256 of the command as it came
     */
    @Transactional
    public CommandAnswer once(
            String organisation, String id, String sha256, String actor, String command, Supplier<CommandAnswer> work) {
        // whoever comes second waits here until the first has committed
        int claimed = jdbc.sql(CLAIM)
                .param("organisation", organisation)
                .param("id", id)
                .param("sha256", sha256)
                .param("actor", actor)
                .param("command", command)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (claimed == 0) {
            return known(organisation, id, sha256);
        }
        CommandAnswer answer = work.get();
        jdbc.sql("update command_received set answer = ?::jsonb, dossier = (select id from dossier"
                        + " where organisation = ? and number = ?) where organisation = ? and id = ?")
                .params(rows.write(answer), organisation, answer.number(), organisation, id)
                .update();
        return answer;
    }

    private CommandAnswer known(String organisation, String id, String sha256) {
        Optional<String> answer = jdbc.sql(
                        "select answer::text from command_received where organisation = ? and id = ? and sha256 = ?")
                .params(organisation, id, sha256)
                .query(String.class)
                .optional();
        return answer.map(text -> rows.read(text, CommandAnswer.class))
                .orElseGet(() -> CommandAnswer.refused(
                        id, "another command came under this id before: give each command an id of its own"));
    }
}
