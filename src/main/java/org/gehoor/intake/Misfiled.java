package org.gehoor.intake;

import java.util.Optional;
import org.gehoor.intake.FiledMessages.Filed;
import org.gehoor.intake.SetAsides.Answer;
import org.gehoor.register.Dossier;
import org.gehoor.register.Evidence;
import org.gehoor.register.MessageCommand;
import org.gehoor.register.Transfer;
import org.gehoor.register.Transfers;
import org.springframework.stereotype.Component;

/** Where a message goes that was added to the wrong dossier: to another, or to one of its own. Moved back, it is as it was. */
@Component
final class Misfiled {

    private static final Evidence MOVED = new Evidence("moved", false, "somebody said that it belongs here");

    private final FiledMessages filed;
    private final AsideReader reader;
    private final Claims claims;
    private final Judge judge;
    private final Conclusion conclusion;
    private final Transfers transfers;

    Misfiled(
            FiledMessages filed,
            AsideReader reader,
            Claims claims,
            Judge judge,
            Conclusion conclusion,
            Transfers transfers) {
        this.filed = filed;
        this.reader = reader;
        this.claims = claims;
        this.judge = judge;
        this.conclusion = conclusion;
        this.transfers = transfers;
    }

    /** What the message says, before the transaction that moves it; empty, and nothing is read, when it can't be moved so. */
    Optional<Parsed> read(MessageCommand command) {
        return filed.look(command.organisation(), command.message())
                .filter(found -> whyNot(found, transfer(found, command)).isEmpty())
                .map(found -> reader.open(found.claim()));
    }

    /**
     * Moves it: to the dossier in {@code to}, else to one of its own, as of its arrival. Runs inside the transaction of the desk.
     *
     * @param read what the message says
     */
    Answer move(MessageCommand command, Optional<Parsed> read) {
        String message = "message " + command.message();
        claims.lockCopies(command.message());
        Optional<Filed> found = filed.lock(command.organisation(), command.message());
        if (found.isEmpty()) {
            return new Answer.Refused(message + " is in no dossier, or there is none");
        }
        Transfer transfer = transfer(found.get(), command);
        Optional<String> whyNot = whyNot(found.get(), transfer);
        if (whyNot.isPresent()) {
            return new Answer.Refused(whyNot.get());
        }
        return AsideReader.still(read, found.get().claim())
                .map(parsed -> move(parsed, transfer))
                .orElseGet(() -> new Answer.Refused(message + " changed while it was read: look at it again"));
    }

    /** Whoever has no say is told nothing of what became of it. */
    private Optional<String> whyNot(Filed found, Transfer transfer) {
        return transfers.whyNotTheirs(transfer).or(found::otherwise).or(() -> transfers.whyNot(transfer));
    }

    private static Transfer transfer(Filed found, MessageCommand command) {
        return new Transfer(
                found.dossier(),
                command.message(),
                command.value("to").orElse(null),
                command.value("reason").orElseThrow(),
                command.actor());
    }

    private Answer move(Parsed parsed, Transfer transfer) {
        Optional<Dossier> to = transfers.destination(transfer);
        String withheld = judge.withheld(parsed.claim().organisation(), parsed.mail(), parsed.handedIn());
        // out of the one before it is in the other: in both it would be known by the same references; and a number is
        // taken last
        Transfers.Gap gap = transfers.takeOut(transfer, Conclusion.references(parsed.mail()));
        if (to.isPresent()) {
            Outcome.Joined joined = (Outcome.Joined)
                    conclusion.draw(parsed, new Addition(to.get().id(), MOVED));
            return moved(transfer, gap, joined.dossier(), joined.number());
        }
        Outcome.Entered entered =
                (Outcome.Entered) conclusion.enter(parsed, new NewComplaint(withheld, MOVED.why(), gap.confidential()));
        return moved(transfer, gap, entered.dossier(), entered.number());
    }

    private Answer moved(Transfer transfer, Transfers.Gap gap, long dossier, String number) {
        transfers.note(transfer, gap, dossier);
        filed.follow(transfer.message(), dossier);
        return new Answer.Done("Message " + transfer.message() + " is in dossier " + number + ".", number);
    }
}
