package org.gehoor.register.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gehoor.procedure.FactType;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;

/** What the facts of a dossier say of it, the last word first: nature, who is responsible, how it ended. */
record Said(List<RecordedFact> facts) {

    /** What ends a complaint or gives it a result; all of them weigh more than a mere {@code closed} or {@code referred}. */
    private static final List<FactType> RESULTS = List.of(
            FactType.DECIDED,
            FactType.SETTLED,
            FactType.NOT_AGREED,
            FactType.INADMISSIBLE,
            FactType.WITHDRAWN,
            FactType.FORWARDED,
            FactType.UNCONFIRMED);

    /** Words that this list may not know yet as types: what came in was no complaint, or the same one as another. */
    private static final List<String> NO_COMPLAINT = List.of("not_a_complaint", "merged");

    private static final List<FactType> ENDS = List.of(FactType.REFERRED, FactType.CLOSED);

    /** A field of the registration form as it was last filled in or corrected. */
    Optional<String> field(String field) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            @Nullable String said = in(facts.get(i), field);
            if (said != null && !said.isBlank()) {
                return Optional.of(said.strip());
            }
        }
        return Optional.empty();
    }

    /** The result: an outcome of the procedure, else the word of the fact that ended it; {@code none} as long as there is none. */
    String outcome() {
        return result().map(Said::outcome).orElse("none");
    }

    /** The word of the fact that the result comes from; empty as long as there is none. */
    Optional<String> how() {
        return result().map(fact -> word(fact.type()));
    }

    private Optional<RecordedFact> result() {
        return last(NO_COMPLAINT::contains)
                .or(() -> last(word -> isOneOf(RESULTS, word)))
                .or(() -> last(word -> isOneOf(ENDS, word)));
    }

    boolean has(FactType type) {
        return has(type.word());
    }

    boolean has(String word) {
        return facts.stream().anyMatch(fact -> word(fact.type()).equals(word));
    }

    static String word(String type) {
        int colon = type.indexOf(':');
        return colon < 0 ? type : type.substring(0, colon);
    }

    private static String outcome(RecordedFact fact) {
        String detail = fact.details().get("outcome");
        if (detail != null) {
            return detail;
        }
        String reason = fact.details().get("reason");
        // a reason is a word of the procedure only where the fact says nothing more than that it ended
        return word(fact.type()).equals(FactType.CLOSED.word()) && reason != null && reason.matches("[a-z_]{1,40}")
                ? reason
                : word(fact.type());
    }

    private Optional<RecordedFact> last(Predicate<String> wanted) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (wanted.test(word(facts.get(i).type()))) {
                return Optional.of(facts.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(List<FactType> types, String word) {
        return types.stream().anyMatch(type -> type.word().equals(word));
    }

    /** In the details, in the content, or in a group of the content such as {@code words}. */
    static @Nullable String in(RecordedFact fact, String field) {
        String detail = fact.details().get(field);
        if (detail != null) {
            return detail;
        }
        if (fact.content().get(field) instanceof String text) {
            return text;
        }
        for (Object group : fact.content().values()) {
            if (group instanceof Map<?, ?> words && words.get(field) instanceof String text) {
                return text;
            }
        }
        return null;
    }

    /** Two spellings of one nature are one: blanks and capitals aside. */
    static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
