package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Ruling;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.procedure.stage.Stage;

/** The facts that an event makes in a dossier that stands so, or why it is not possible. */
record EventFacts(Procedure procedure, WorkingCalendar calendar, List<Fact> facts, Standing standing) {

    Ruling of(Event event) {
        Optional<CommandType> type = EventCommands.typeOf(event);
        return type.isEmpty() ? plain(event) : ruled(event, type.get());
    }

    private Ruling ruled(Event event, CommandType type) {
        EventOrder order = new EventOrder(event, type, calendar.dayOf(event.at()), standing.owner());
        Optional<String> lacks = order.whatLacks();
        if (lacks.isPresent()) {
            return type == CommandType.DECIDE && anyOutcome()
                    ? withAnOutcome(event, lacks.get())
                    : refused(lacks.get());
        }
        try {
            return Ruling.on(order.order(), procedure, calendar, facts, event.at());
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return refused("its details can't be read: " + unreadable.getMessage());
        }
    }

    /** Where the stage asks for none in particular, any outcome leads the same way. */
    private boolean anyOutcome() {
        return procedure.stages().stream()
                .filter(stage -> stage.id().equals(standing.stage()))
                .map(Stage::exits)
                .flatMap(List::stream)
                .filter(exit -> exit.event().equals(FactType.DECIDED.word()))
                .allMatch(exit -> exit.outcome().isEmpty());
    }

    private Ruling withAnOutcome(Event event, String lacks) {
        Ruling last = refused(lacks);
        for (Outcome outcome : procedure.outcomes()) {
            Map<String, String> named = new HashMap<>(event.named());
            named.put(Fact.OUTCOME, outcome.id());
            last = ruled(
                    new Event(event.at(), event.words(), event.type(), event.subject(), event.plain(), named),
                    CommandType.DECIDE);
            if (last instanceof Ruling.Accepted) {
                return last;
            }
        }
        return last;
    }

    /** What no command makes: mail that comes in, what the mail server says. */
    private Ruling plain(Event event) {
        FactType type = event.type();
        String word = type.word();
        boolean ofLetters = word.startsWith("message.");
        if (ofLetters || word.startsWith("deadline.")) {
            List<String> known = ofLetters
                    ? procedure.messages().stream().map(message -> message.id()).toList()
                    : procedure.deadlines().stream()
                            .map(deadline -> deadline.id())
                            .toList();
            if (event.subject() == null || !known.contains(event.subject())) {
                return refused(word + " needs to know which: write " + word + ":<id>, with one of "
                        + String.join(", ", known));
            }
        }
        Instant at = event.at();
        Map<String, String> details = event.named();
        Fact fact = new Fact(event.subject() == null ? word : type.about(event.subject()), at, details);
        return new Ruling.Accepted(List.of(fact), Map.of());
    }

    private static Ruling refused(String why) {
        return new Ruling.Refused(why);
    }
}
