package org.gehoor.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something the house still has to do for a dossier, now or later.
 *
 * @param what of a letter: the message of the procedure; of a warning or breach: the promise
 * @param ordinal of a letter, look or closing: the sequence of the fact that it follows from; of an alarm: the how-manieth about
 *     its promise. With {@code kind} and {@code what} it names the thing for ever
 * @param dueAt when to act; may be long ago
 * @param details of the fact that doing it makes, see {@link #done}
 * @param to the roles that are told; empty where nobody is told by role
 * @param why in words, for people
 */
public record Owed(
        OwedKind kind,
        String what,
        int ordinal,
        Instant dueAt,
        List<String> to,
        String why,
        Map<String, String> details) {

    /** Everything that a {@link OwedKind#LOOK} may be about. */
    public static final List<String> LOOKS = List.of("reaction", "unconfirmed", "recommendation");

    public Owed {
        to = List.copyOf(to);
        details = Map.copyOf(details);
    }

    /**
     * The fact that it has been done; a breach and a closing are facts of their true moment, however late they are recorded.
     * Empty for a letter, whose fact is the mail server's, for feedback, which makes none, and for a look, which is a person's.
     */
    public Optional<Fact> done(Instant now) {
        return switch (kind) {
            case WARNING -> Optional.of(new Fact(FactType.DEADLINE_WARNING.about(what), now, details));
            case BREACH ->
                Optional.of(new Fact(
                        FactType.DEADLINE_BREACHED.about(what), Instant.parse(details.get(Fact.DUE)), details));
            case CLOSING -> Optional.of(new Fact(FactType.CLOSED.word(), dueAt, details));
            case LETTER, FEEDBACK, LOOK -> Optional.empty();
        };
    }

    static Owed letter(String message, int ordinal, Instant dueAt, String why) {
        return new Owed(OwedKind.LETTER, message, ordinal, dueAt, List.of(), why, Map.of());
    }

    static Owed look(String what, int ordinal, Instant dueAt, List<String> to, String why) {
        return new Owed(OwedKind.LOOK, what, ordinal, dueAt, to, why, Map.of());
    }
}
