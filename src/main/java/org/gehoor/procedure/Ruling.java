package org.gehoor.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.command.Order;

/** What the procedure says to a command: the facts that it makes, or why it is not possible. */
public sealed interface Ruling {

    /**
     * It may be done.
     *
     * @param facts in their order; the words of people belong to the first
     */
    record Accepted(List<Fact> facts, Map<String, String> words) implements Ruling {

        public Accepted {
            facts = List.copyOf(facts);
            words = Map.copyOf(words);
        }

        @Override
        public String toString() {
            return "Accepted" + facts;
        }
    }

    /** It may not be done, for a reason that a person understands. */
    record Refused(String reason) implements Ruling {}

    /**
     * Rules on a command.
     *
     * @param facts in the order in which they were written down, the first being {@code registered}
     */
    static Ruling on(Order order, Procedure procedure, WorkingCalendar calendar, List<Fact> facts, Instant now) {
        Hearing hearing = new Hearing(procedure, calendar, facts, Course.of(procedure, facts), now);
        Optional<String> whyNot = new OrderRules(hearing, order).whyNot();
        return whyNot.<Ruling>map(Refused::new).orElseGet(() -> new OrderFacts(hearing, order).accepted());
    }
}
