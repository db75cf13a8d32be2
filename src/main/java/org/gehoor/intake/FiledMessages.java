package org.gehoor.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that are in a dossier, and how each came there. */
@Component
final class FiledMessages {

    private static final String WHOLE = "select * from received_message where id = ? and organisation = ?"
            + " and dossier is not null and raw_is_whole";

    private final JdbcClient jdbc;

    FiledMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sameAs the message of which it is a copy; null: of none */
    record Filed(Claim claim, long dossier, @Nullable Long sameAs, String outcome) {

        /** What can be done with a message that did not come in as an addition; empty: it did. */
        Optional<String> otherwise() {
            String message = "message " + claim.message();
            if (sameAs != null) {
                return Optional.of(message + " is a copy: move message " + sameAs + ", copies follow");
            }
            return switch (outcome) {
                case "joined" -> Optional.empty();
                case "entered" ->
                    Optional.of(message + " opened its dossier: merge that into the one where it belongs");
                default -> Optional.of(message + " is a machine's: nothing follows from it where it is");
            };
        }
    }

    /** As it is now; it may be elsewhere in a moment. Another organisation's is as good as none. */
    Optional<Filed> look(String organisation, long message) {
        return one(WHOLE, organisation, message);
    }

    /** Holds it until the transaction ends. */
    Optional<Filed> lock(String organisation, long message) {
        return one(WHOLE + " for update", organisation, message);
    }

    /** Copies are where the message is. */
    void follow(long message, long dossier) {
        jdbc.sql("update received_message set dossier = ? where same_as = ? and dossier is not null")
                .params(dossier, message)
                .update();
    }

    private Optional<Filed> one(String sql, String organisation, long message) {
        return jdbc.sql(sql)
                .params(message, organisation)
                .query((row, n) -> new Filed(
                        Claim.of(row),
                        row.getLong("dossier"),
                        row.getObject("same_as", Long.class),
                        row.getString("outcome")))
                .optional();
    }
}
