package org.gehoor.intake;

import java.util.Objects;
import java.util.Optional;
import org.gehoor.intake.SetAsides.Answer;
import org.gehoor.register.Admission;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a person decides about a message that points to a dossier without being from anybody known there. Only that
 * person's word makes somebody known, never the mail's.
 */
@Component
public class UnknownSenders {

    private final JdbcClient jdbc;
    private final Claims claims;
    private final AsideReader reader;
    private final AsideTray tray;
    private final Conclusion conclusion;
    private final Register register;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    UnknownSenders(
            JdbcClient jdbc,
            Claims claims,
            AsideReader reader,
            AsideTray tray,
            Conclusion conclusion,
            Register register,
            Dossiers dossiers,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.reader = reader;
        this.tray = tray;
        this.conclusion = conclusion;
        this.register = register;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    /**
     * Adds the message to a dossier, and its sender to those concerned in it. Read before, added in one transaction.
     *
     * @param number which dossier; null: the one that the message points to
     */
    public Answer accept(long message, @Nullable String number, Admission admission) {
        Optional<Parsed> read = reader.open(message);
        return Objects.requireNonNull(transaction.execute(status -> accept(message, number, admission, read)));
    }

    /** @param read what the message says */
    Answer accept(long message, @Nullable String number, Admission admission, Optional<Parsed> read) {
        claims.lockCopies(message);
        Optional<Claim> claim = tray.lock(message);
        if (claim.isEmpty()) {
            return nobody(message);
        }
        Optional<Dossier> dossier = dossier(claim.get().organisation(), message, number);
        if (dossier.isEmpty()) {
            return new Answer.Refused(
                    number == null
                            ? "Message " + message + " does not point to one dossier: name it with --dossier."
                            : "There is no dossier " + number + " in "
                                    + claim.get().organisation() + ".");
        }
        Optional<Parsed> still = AsideReader.still(read, claim.get());
        if (still.isEmpty() && isWhole(message)) {
            return new Answer.Refused("Message " + message + " changed while it was read: look at it again.");
        }
        if (!isWhole(message)
                || still.get().mail().from().size() != 1 && claim.get().channel() == Channel.MAIL) {
            return new Answer.Refused("Message " + message
                    + " has no single sender, or was not taken in whole: nobody can be accepted by it.");
        }
        tray.judged(message, "accepted", admission.by());
        Outcome outcome = conclusion.admit(still.get(), dossier.get().id(), admission);
        tray.clearCopies(outcome);
        return new Answer.Done(
                "Message " + message + " is in dossier " + dossier.get().number()
                        + ", its sender is known there from now on.",
                dossier.get().number());
    }

    /** Keeps the message and opens nothing; the dossier that it points to notes that. */
    @Transactional
    public Answer reject(long message, String why, String by) {
        claims.lockCopies(message);
        if (tray.lock(message).isEmpty()) {
            return nobody(message);
        }
        pointedTo(message).ifPresent(dossier -> register.turnAway(dossier, message, by));
        tray.judged(message, "rejected", by, why);
        return new Answer.Done("Message " + message + " is rejected; it is kept, and nothing was opened.");
    }

    /** The one that is named, else the one that the message points to. */
    Optional<Dossier> dossier(String organisation, long message, @Nullable String number) {
        return number == null ? pointedTo(message).flatMap(dossiers::find) : dossiers.numbered(organisation, number);
    }

    private Optional<Long> pointedTo(long message) {
        return jdbc.sql("select points_to from received_message where id = ? and points_to is not null")
                .param(message)
                .query(Long.class)
                .optional();
    }

    private boolean isWhole(long message) {
        return jdbc.sql("select raw_is_whole from received_message where id = ?")
                .param(message)
                .query(Boolean.class)
                .single();
    }

    private static Answer nobody(long message) {
        return new Answer.Refused("Message " + message + " does not wait for anybody: see `set-aside list`.");
    }
}
