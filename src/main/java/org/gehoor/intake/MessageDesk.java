package org.gehoor.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gehoor.intake.SetAsides.Answer;
import org.gehoor.intake.SetAsides.Judgement;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.RoleSide;
import org.gehoor.procedure.command.MessageCommandType;
import org.gehoor.register.Admission;
import org.gehoor.register.CommandAnswer;
import org.gehoor.register.CommandLedger;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.MessageCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where handlers' commands about messages are carried out: each once, and only for the organisation that it came to. */
@Component
public class MessageDesk {

    /** Whoever complains or is complained about decides nothing here. */
    private static final Set<RoleSide> OF_THE_HOUSE =
            Set.of(RoleSide.ORGANISATION, RoleSide.NEUTRAL, RoleSide.SECOND_LINE);

    private final CommandLedger ledger;
    private final Organisations organisations;
    private final SetAsides tray;
    private final UnknownSenders senders;
    private final Dossiers dossiers;
    private final AsideReader reader;
    private final Misfiled misfiled;

    MessageDesk(
            CommandLedger ledger,
            Organisations organisations,
            SetAsides tray,
            UnknownSenders senders,
            Dossiers dossiers,
            AsideReader reader,
            Misfiled misfiled) {
        this.ledger = ledger;
        this.organisations = organisations;
        this.tray = tray;
        this.senders = senders;
        this.dossiers = dossiers;
        this.reader = reader;
        this.misfiled = misfiled;
    }

    /**
     * The answer; of a command that came before, the one that it got then. What the message says is read before the one transaction
     * begins.
     */
    public CommandAnswer carryOut(MessageCommand command) {
        Optional<Parsed> read = isTheHouses(command) ? read(command) : Optional.empty();
        return ledger.once(
                command.organisation(),
                command.id(),
                command.sha256(),
                command.actor().name(),
                command.type().word(),
                () -> first(command, read));
    }

    private Optional<Parsed> read(MessageCommand command) {
        return switch (command.type()) {
            case MOVE_MESSAGE -> misfiled.read(command);
            case ACCEPT_SENDER -> readWaiting(command);
            case JUDGE -> judgement(command) == Judgement.COMPLAINT ? readWaiting(command) : Optional.empty();
            case REPLAY, REJECT_SENDER -> Optional.empty();
        };
    }

    private Optional<Parsed> readWaiting(MessageCommand command) {
        return waits(command) ? reader.open(command.message()) : Optional.empty();
    }

    /** Another organisation's message is as good as none. */
    private boolean waits(MessageCommand command) {
        return tray.find(command.message())
                .filter(message -> message.organisation().equals(command.organisation()))
                .isPresent();
    }

    private CommandAnswer first(MessageCommand command, Optional<Parsed> read) {
        if (!isTheHouses(command)) {
            return CommandAnswer.refused(command.id(), command.type().word() + " is not theirs to give");
        }
        if (command.type() == MessageCommandType.MOVE_MESSAGE) {
            return answer(command, misfiled.move(command, read));
        }
        if (!waits(command)) {
            return CommandAnswer.refused(
                    command.id(),
                    "message " + command.message() + " does not wait for anybody: it was seen to, or there is none");
        }
        String by = command.actor().name();
        return switch (command.type()) {
            case JUDGE -> answer(command, tray.judge(command.message(), judgement(command), by, read));
            case REPLAY -> answer(command, tray.replay(command.message()));
            default -> aboutTheSender(command, by, read);
        };
    }

    private CommandAnswer aboutTheSender(MessageCommand command, String by, Optional<Parsed> read) {
        Optional<Dossier> dossier = senders.dossier(
                        command.organisation(), command.message(), orNull(command.value("dossier")))
                .map(dossiers::leading);
        if (dossier.isPresent() && !dossiers.isOpenTo(command.actor(), dossier.get())) {
            return CommandAnswer.refused(command.id(), command.type().word() + " is not theirs to give");
        }
        if (command.type() == MessageCommandType.REJECT_SENDER) {
            return answer(
                    command,
                    senders.reject(command.message(), command.value("reason").orElseThrow(), by));
        }
        if (dossier.isEmpty()) {
            return CommandAnswer.refused(
                    command.id(),
                    command.value("dossier")
                            .map(number -> "there is no dossier " + number)
                            .orElse("the message does not point to one dossier: name it in dossier"));
        }
        Admission.Role as = Admission.Role.valueOf(upper(command.value("as")));
        if (as == Admission.Role.REPRESENTATIVE && command.value("mandate").isEmpty()) {
            return CommandAnswer.refused(command.id(), "a representative needs a mandate: say in mandate what it is");
        }
        Admission admission = new Admission(as, orNull(command.value("mandate")), by);
        return answer(command, senders.accept(command.message(), dossier.get().number(), admission, read));
    }

    private static CommandAnswer answer(MessageCommand command, Answer answer) {
        return answer instanceof Answer.Done done
                ? CommandAnswer.accepted(command, done.number())
                : CommandAnswer.refused(command.id(), answer.message());
    }

    private boolean isTheHouses(MessageCommand command) {
        return organisations.called(command.organisation()).roles().stream()
                .filter(role -> OF_THE_HOUSE.contains(role.side()))
                .anyMatch(role -> command.actor().plays(role.id()));
    }

    private static Judgement judgement(MessageCommand command) {
        return Judgement.valueOf(upper(command.value("as")));
    }

    private static String upper(Optional<String> choice) {
        return choice.orElseThrow().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
