package org.gehoor.intake;

import java.util.Optional;
import org.gehoor.intake.SetAsides.Answer;
import org.gehoor.organisation.Actor;
import org.gehoor.register.Dossier;
import org.gehoor.register.Evidence;
import org.gehoor.register.Transfer;
import org.gehoor.register.Transfers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a message goes that was added to the wrong dossier: to another, or to one of its own. Moved back, it is as it was. */
@Component
public class Misfiled {

    private static final Evidence MOVED = new Evidence("moved", false, "somebody said that it belongs here");

    private final JdbcClient jdbc;
    private final Claims claims;
    private final MailboxRules rules;
    private final Judge judge;
    private final Conclusion conclusion;
    private final Transfers transfers;

    Misfiled(
            JdbcClient jdbc,
            Claims claims,
            MailboxRules rules,
            Judge judge,
            Conclusion conclusion,
            Transfers transfers) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.rules = rules;
        this.judge = judge;
        this.conclusion = conclusion;
        this.transfers = transfers;
    }

    /** Which dossier a message of this organisation is in, and how it came there. */
    private record Filed(Claim claim, long dossier, @Nullable Long sameAs, String outcome) {}

    /**
     * Moves it.
     *
     * @param to number of the dossier where it belongs; null: it opens one of its own, as of its arrival
     */
    @Transactional
    public Answer move(String organisation, long message, @Nullable String to, String reason, Actor actor) {
        claims.lockCopies(message);
        Optional<Filed> filed = filed(organisation, message);
        if (filed.isEmpty()) {
            return new Answer.Refused("message " + message + " is in no dossier, or there is none");
        }
        Parsed parsed = rules.open(filed.get().claim());
        Transfer transfer =
                new Transfer(filed.get().dossier(), message, Conclusion.references(parsed.mail()), to, reason, actor);
        return otherwise(filed.get(), message)
                .or(() -> transfers.whyNot(transfer))
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> move(parsed, transfer));
    }

    private Answer move(Parsed parsed, Transfer transfer) {
        Optional<Dossier> to = transfers.destination(transfer);
        if (to.isPresent()) {
            // out of the one before it is in the other: in both it would be known by the same references
            transfers.takeOut(transfer, to.get().id());
            Outcome.Joined joined = (Outcome.Joined)
                    conclusion.draw(parsed, new Addition(to.get().id(), MOVED));
            return moved(joined.message(), joined.dossier(), joined.number());
        }
        String withheld = judge.withheld(parsed.claim().organisation(), parsed.mail(), parsed.handedIn());
        Outcome.Entered entered = (Outcome.Entered) conclusion.enter(parsed, new NewComplaint(withheld, MOVED.why()));
        transfers.takeOut(transfer, entered.dossier());
        return moved(entered.message(), entered.dossier(), entered.number());
    }

    private Answer moved(long message, long dossier, String number) {
        jdbc.sql("update received_message set dossier = ? where same_as = ? and dossier is not null")
                .params(dossier, message)
                .update();
        return new Answer.Done("Message " + message + " is in dossier " + number + ".", number);
    }

    /** What can be done with a message that did not come in as an addition. */
    private static Optional<String> otherwise(Filed filed, long message) {
        if (filed.sameAs() != null) {
            return Optional.of("message " + message + " is a copy: move message " + filed.sameAs() + ", copies follow");
        }
        return switch (filed.outcome()) {
            case "joined" -> Optional.empty();
            case "entered" ->
                Optional.of("message " + message + " opened its dossier: merge that into the one where it belongs");
            default -> Optional.of("message " + message + " is a machine's: nothing follows from it where it is");
        };
    }

    private Optional<Filed> filed(String organisation, long message) {
        return jdbc.sql("select * from received_message where id = ? and organisation = ? and dossier is not null"
                        + " and raw_is_whole for update")
                .params(message, organisation)
                .query((row, n) -> new Filed(
                        Claim.of(row),
                        row.getLong("dossier"),
                        row.getObject("same_as", Long.class),
                        row.getString("outcome")))
                .optional();
    }
}
