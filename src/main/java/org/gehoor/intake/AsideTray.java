package org.gehoor.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gehoor.register.DueMoments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts messages aside for a person, and takes them off again. The arrival stays the start of every term. */
@Component
final class AsideTray {

    private static final String WAITS =
            "select * from received_message where id = ? and outcome = 'set-aside' and judged_at is null"
                    + " and same_as is null and not refetch";

    private final JdbcClient jdbc;
    private final ReceivedMessages messages;
    private final DueMoments dueMoments;
    private final Clock clock;

    AsideTray(JdbcClient jdbc, ReceivedMessages messages, DueMoments dueMoments, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.dueMoments = dueMoments;
        this.clock = clock;
    }

    Outcome.SetAside put(long message, SetAsideReason reason, String why) {
        messages.conclude(message, "set-aside", reason.key(), why, null, null);
        String organisation = jdbc.sql("select organisation from received_message where id = ?")
                .param(message)
                .query(String.class)
                .single();
        dueMoments.oweALook(organisation, null, message, reason.key(), why);
        return new Outcome.SetAside(message, reason);
    }

    /** Copies of a mail that waited for a person need none any more: the mail has found its dossier. */
    void clearCopies(Outcome outcome) {
        if (outcome instanceof Outcome.Entered entered) {
            clearCopies(entered.message(), entered.dossier());
        } else if (outcome instanceof Outcome.Joined joined) {
            clearCopies(joined.message(), joined.dossier());
        }
    }

    private void clearCopies(long message, long dossier) {
        List<Long> cleared = jdbc.sql(
                        """
                        update received_message copy set outcome = 'joined', dossier = ?, same_as = this.id,
                               evidence = 'the same mail as message ' || this.id
                          from received_message this
                         where this.id = ? and copy.organisation = this.organisation
                           and copy.content_hash = this.content_hash and copy.id <> this.id
                           and copy.outcome = 'set-aside'
                        returning copy.id
                        """)
                .params(dossier, message)
                .query(Long.class)
                .list();
        cleared.forEach(copy -> dueMoments.settleFor(copy, "the same mail was registered"));
    }

    /** Back among the unread, as if it had just come in. */
    void unread(long message) {
        jdbc.sql(
                        "update received_message set outcome = null, reason = null, evidence = null, points_to = null, attempts = 0,"
                                + " concluded_at = null where id = ? and outcome = 'set-aside' and judged_at is null")
                .param(message)
                .update();
        dueMoments.settleFor(message, "read anew");
    }

    /** Unknown again to its mailbox's ledger, until it comes. */
    void fetchAgain(long message) {
        jdbc.sql("update received_message set refetch = true, kept_place = null, kept_uid_validity = null,"
                        + " kept_uid = null where id = ?")
                .param(message)
                .update();
        dueMoments.settleFor(message, "fetched anew");
    }

    /** Holds a message that waits until the transaction ends; empty when it waits for nobody. */
    Optional<Claim> lock(long message) {
        return one(WAITS + " for update", message).map(Aside::claim);
    }

    /** As it is now; it may be gone in a moment. */
    Optional<Aside> look(long message) {
        return one(WAITS, message);
    }

    /** @param whole false: only its header block was taken in */
    record Aside(Claim claim, boolean whole) {}

    private Optional<Aside> one(String waits, long message) {
        return jdbc.sql(waits)
                .param(message)
                .query((row, n) -> new Aside(Claim.of(row), row.getBoolean("raw_is_whole")))
                .optional();
    }

    void judged(long message, String as, String by) {
        judged(message, as, by, null);
    }

    /** A person has said what it is, and perhaps why. */
    void judged(long message, String as, String by, @Nullable String why) {
        jdbc.sql("update received_message set judged_as = ?, judged_by = ?, judged_why = ?, judged_at = ? where id = ?")
                .param(as)
                .param(by)
                .param(why)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(message)
                .update();
        dueMoments.settleFor(message, "judged: " + as);
    }
}
