package org.gehoor.procedure.command;

import java.util.List;

/**
 * One field of a command.
 *
 * @param choices what it may be, for {@link Kind#CHOICE}
 */
public record Field(String name, Kind kind, boolean required, List<String> choices) {

    static Field must(String name, Kind kind) {
        return new Field(name, kind, true, List.of());
    }

    static Field may(String name, Kind kind) {
        return new Field(name, kind, false, List.of());
    }

    static Field oneOf(String name, String... choices) {
        return new Field(name, Kind.CHOICE, true, List.of(choices));
    }

    /** What a field holds. */
    public enum Kind {
        /** People's own words, for the letters and the dossier; at most {@value Order#LONGEST} characters. */
        WORDS,
        /** Content keys of letters with the words for each. */
        WORDS_BY_KEY,
        /** A name of the organisation's or the outer world: a role, a party, a handler, a number. */
        NAME,
        /** Several names. */
        NAMES,
        CHOICE,
        /** A moment with its offset, not in the future. */
        MOMENT,
        /** A date. */
        DAY,
        TERM,
        YES,
        CONSENT,
        DEADLINE,
        MESSAGE,
        OUTCOME,
        STAGE,
        CHECK,
        EXTERNAL_BODY;

        /** Whether its value is people's words, which events and queues of others never tell. */
        public boolean words() {
            return this == WORDS || this == WORDS_BY_KEY;
        }
    }
}
