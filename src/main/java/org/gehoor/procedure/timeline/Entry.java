package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gehoor.procedure.State;

/**
 * One line of a timeline.
 *
 * @param to roles, or parties such as the complainant: who is told, or who has to act
 * @param stage where the dossier was; of a {@link Kind#STAGE}, where it comes
 * @param trace the calculation, where it is about a promise
 */
public record Entry(
        Instant at,
        Kind kind,
        String what,
        List<String> to,
        String stage,
        State state,
        String why,
        List<String> trace) {

    public Entry {
        to = List.copyOf(to);
        trace = List.copyOf(trace);
    }

    /** What sort of thing happens. */
    public enum Kind {
        /** The complaint is entered: clocks start. */
        REGISTERED,
        /** A letter goes out. */
        LETTER,
        WARNING,
        BREACH,
        /** The dossier comes into a stage, or a state, of its own. */
        STAGE,
        /** A promise begins, gets another date, or ends otherwise than by a breach. */
        PROMISE,
        CLOSING,
        /** Something that only people can do. */
        PERSON,
        /** What was supposed to happen. */
        EVENT,
        /** What was supposed to happen and can't. */
        REFUSED;

        /** In small letters, as programs read it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
