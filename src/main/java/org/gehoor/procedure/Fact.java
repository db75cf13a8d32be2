package org.gehoor.procedure;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.filing.Filed;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a dossier.
 *
 * @param type a word of {@link FactType}, with its subject after a colon where it has one
 * @param at when it was so, not when it was typed in
 * @param details what the procedure needs to know of it, such as {@link #OUTCOME}; never complaint text
 */
public record Fact(String type, Instant at, Map<String, String> details) {

    /** Detail of {@code registered}: when the complaint reached us, as ISO-8601 instant. */
    public static final String RECEIVED_AT = "received_at";
    /** Detail of {@code registered}: the channel. */
    public static final String CHANNEL = "channel";
    /** Detail of {@code registered}: {@code written} or {@code oral}. */
    public static final String FILED = "filed";
    /** Detail of {@code decided}: the outcome of the procedure. */
    public static final String OUTCOME = "outcome";
    /** Detail of facts about a letter of ours: the how-manieth of its kind. */
    public static final String ORDINAL = "ordinal";

    /** Detail of facts about a promise: its due instant, ISO-8601. */
    public static final String DUE = "due";
    /** Detail of a warning: how long before, as the procedure says it. */
    public static final String BEFORE = "before";
    /** Detail of a warning: the roles warned, with commas between. */
    public static final String TO = "to";
    /** Detail of an extension: the term added. */
    public static final String BY = "by";
    /** Detail of facts about consents: whose. */
    public static final String PARTY = "party";
    /** Detail of a closing, a correction: why, in a word. */
    public static final String REASON = "reason";
    /** Detail of a letter that was sent: the promise whose date it tells. */
    public static final String TOLD_PROMISE = "told_promise";
    /** Detail of a letter that was sent: the date that it tells. */
    public static final String TOLD_ON = "told_on";
    /** Detail of a recorded check: {@code yes} or {@code no}. */
    public static final String RESULT = "result";
    /** Detail of {@code message.moved}: the sequence of the fact that counts no more. */
    public static final String UNDOES = "undoes";
    /** Detail of what leads to another dossier: its number. */
    public static final String INTO = "into";
    /** Detail of a changed confidentiality: {@code normal} or {@code restricted}. */
    public static final String LEVEL = "level";
    /** Detail of {@code reopened}: {@link #GO_ON} where its clocks run as if it had never been closed. */
    public static final String CLOCKS = "clocks";

    /** Detail of {@code settled}: {@code yes} where that was during the call with which it began. */
    public static final String ON_THE_SPOT = "on_the_spot";

    public static final String GO_ON = "go_on";
    /** Detail of what people do: who did it, as the broker, the sign-in or the key names them. */
    public static final String BY_WHOM = "by_whom";
    /** Detail of what people do: the role in which they did it. */
    public static final String ROLE = "role";

    public Fact {
        details = Map.copyOf(details);
    }

    /** The fact with which a dossier begins. */
    public static Fact registered(Instant at, Instant receivedAt, String channel, Filed filed) {
        return new Fact(
                FactType.REGISTERED.word(),
                at,
                Map.of(
                        RECEIVED_AT,
                        receivedAt.toString(),
                        CHANNEL,
                        channel,
                        FILED,
                        filed == Filed.ORAL ? "oral" : "written"));
    }

    /** A fact without details. */
    public static Fact of(FactType type, Instant at) {
        return new Fact(type.word(), at, Map.of());
    }

    /** A fact about one message, deadline, consent or stage. */
    public static Fact of(FactType type, String subject, Instant at) {
        return new Fact(type.about(subject), at, Map.of());
    }

    /** Whether it is of that type, whatever its subject. */
    public boolean is(FactType wanted) {
        return hasWord(wanted.word());
    }

    /** Whether the configuration means this fact: the same type, and the same subject when one is named. */
    public boolean answersTo(String wanted) {
        return type.equals(wanted) || hasWord(wanted);
    }

    /** What it is about: the part after the colon. */
    public Optional<String> subject() {
        int colon = type.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(type.substring(colon + 1));
    }

    /** One detail. */
    public @Nullable String detail(String name) {
        return details.get(name);
    }

    /** Without the details, which may be about people. */
    @Override
    public String toString() {
        return "Fact[" + type + " at " + at + "]";
    }

    private boolean hasWord(String word) {
        return type.startsWith(word) && (type.length() == word.length() || type.charAt(word.length()) == ':');
    }
}
