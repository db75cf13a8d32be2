package org.gehoor.register.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;

/** What the facts of a dossier say of it, the last word first: nature, who is responsible. */
record Said(List<RecordedFact> facts) {

    /** The fields of a registration form that tell what a complaint is about. */
    private static final List<String> NATURE = List.of("subject_kind", "nature");

    String nature(Procedure procedure) {
        return NATURE.stream()
                .filter(id -> procedure.registration().fields().stream()
                        .anyMatch(field -> field.id().equals(id)))
                .findFirst()
                .flatMap(this::field)
                .orElse("");
    }

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
