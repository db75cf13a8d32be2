package org.gehoor.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.Ruling;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what people command: each command once, the facts and all that follows from them in one transaction, or refused
 * with a reason and nothing done.
 */
@Component
public class OrderBook {

    private final CommandLedger ledger;
    private final Dossiers dossiers;
    private final Rulebook rulebook;
    private final History history;
    private final Corrections corrections;
    private final ConfidentialNotes notes;
    private final Clock clock;

    OrderBook(
            CommandLedger ledger,
            Dossiers dossiers,
            Rulebook rulebook,
            History history,
            Corrections corrections,
            ConfidentialNotes notes,
            Clock clock) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.rulebook = rulebook;
        this.history = history;
        this.corrections = corrections;
        this.notes = notes;
        this.clock = clock;
    }

    /** The answer; of a command that came before, the one that it got then. */
    @Transactional
    public CommandAnswer carryOut(Command command) {
        return ledger.once(
                command.organisation(),
                command.id(),
                command.sha256(),
                command.actor().name(),
                command.order().type().word(),
                () -> first(command));
    }

    private CommandAnswer first(Command command) {
        Optional<Dossier> found = dossiers.numbered(command.organisation(), command.number());
        if (found.isEmpty()) {
            return CommandAnswer.refused(command, null, "there is no dossier " + command.number());
        }
        Dossier dossier = dossiers.lock(found.get().id());
        DossierRules rules = rulebook.of(dossier);
        CommandType type = command.order().type();
        Authority authority = new Authority(rules.procedure(), rules.organisation(), dossier);
        Optional<String> role = authority.roleFor(type, command.actor());
        if (role.isEmpty()) {
            String why = type.word() + " is not theirs to give: the dossier is in the stage " + dossier.stage();
            // whoever may not read it learns only that it exists
            return CommandAnswer.refused(
                    command, null, authority.mayRead(command.actor()) ? why : type.word() + " is not theirs to give");
        }
        if (command.expectedVersion() != null && command.expectedVersion() != dossier.version()) {
            return CommandAnswer.refused(
                    command,
                    dossier.version(),
                    "the dossier has changed since version " + command.expectedVersion() + ": look at it again");
        }
        return hidden(command)
                .or(() -> corrections.whyNot(dossier, command.order()))
                .or(() -> nobody(command.order(), rules))
                .map(why -> CommandAnswer.refused(command, dossier.version(), why))
                .orElseGet(() -> rule(command, dossier, rules, role.get()));
    }

    /** Whoever may not read the dossier to merge into is told no more than that of one that does not exist. */
    private Optional<String> hidden(Command command) {
        return command.order()
                .value("into")
                .flatMap(into -> dossiers.numbered(command.organisation(), into))
                .filter(into -> !dossiers.isOpenTo(command.actor(), into))
                .map(into -> "there is no dossier " + into.number() + " to merge it into");
    }

    /** A recommendation must reach a queue or a role of today: the one that is named, else that of the procedure of its day. */
    private static Optional<String> nobody(Order order, DossierRules rules) {
        if (order.type() != CommandType.RECOMMEND) {
            return Optional.empty();
        }
        Optional<String> to = order.value("to");
        boolean known = to.isEmpty()
                ? rules.procedure()
                        .queueForRecommendations()
                        .flatMap(rules.organisation()::queue)
                        .isPresent()
                : rules.organisation().queue(to.get()).isPresent()
                        || !rules.organisation().peopleIn(to.get()).isEmpty();
        return known
                ? Optional.empty()
                : Optional.of(
                        to.isEmpty()
                                ? "the procedure names no queue of today for recommendations: name a queue or a role in to"
                                : "there is no queue " + to.get() + ", and nobody with a mail address in such a role");
    }

    private CommandAnswer rule(Command command, Dossier dossier, DossierRules rules, String role) {
        List<Fact> facts = dossiers.bareFacts(dossier.id());
        Order order = signed(command, role);
        Ruling ruling = Ruling.on(order, rules.procedure(), rules.organisation().calendar(), facts, clock.instant());
        if (ruling instanceof Ruling.Refused refused) {
            return CommandAnswer.refused(command, dossier.version(), refused.reason());
        }
        Ruling.Accepted accepted = (Ruling.Accepted) ruling;
        if (!order.type().makesAFact()) {
            notes.keep(dossier, order, command.actor());
            return CommandAnswer.accepted(command, dossier.version(), null);
        }
        corrections.before(dossier, order);
        // whoever has the dossier gave the command; a new stage is told by its own fact. A recommendation is for others
        history.append(dossier, newFacts(accepted, command), order.type() == CommandType.RECOMMEND);
        corrections.after(dossier, order);
        return CommandAnswer.accepted(
                command,
                dossiers.lock(dossier.id()).version(),
                accepted.facts().stream().map(Fact::type).toList());
    }

    /** A person's name counts when it is asked who may still handle a complaint; a program's does not. */
    private static Order signed(Command command, String role) {
        Order order = command.order();
        Map<String, List<String>> values = new HashMap<>(order.values());
        values.remove(Fact.BY_WHOM);
        if (command.actor().person()) {
            values.put(Fact.BY_WHOM, List.of(command.actor().name()));
        }
        return new Order(order.type(), values, order.words(), role);
    }

    private static List<NewFact> newFacts(Ruling.Accepted accepted, Command command) {
        List<NewFact> facts = new ArrayList<>();
        String actor = Storable.text(command.actor().name());
        for (Fact fact : accepted.facts()) {
            Content words = facts.isEmpty() ? Content.of(accepted.words()) : null;
            facts.add(new NewFact(fact.type(), fact.at(), fact.details(), words, actor));
        }
        return facts;
    }
}
