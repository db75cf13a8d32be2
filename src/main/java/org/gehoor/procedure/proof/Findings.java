package org.gehoor.procedure.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.calendar.Term;
import org.jspecify.annotations.Nullable;

/** Collects findings, with the three questions that every check asks: is the name, the fact, the term known? */
final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> all() {
        return List.copyOf(findings);
    }

    void add(String key, String what, String remedy) {
        findings.add(new Finding(key, what, remedy, true));
    }

    void warn(String key, String what, String remedy) {
        findings.add(new Finding(key, what, remedy, false));
    }

    /** Finds a name that is not among the known ones; null is no mention. */
    void known(String key, String kind, @Nullable String name, Collection<String> known) {
        if (name != null && !known.contains(name)) {
            add(
                    key,
                    "there is no " + kind + " \"" + name + "\"",
                    known.isEmpty() ? "add it, or take this out" : "choose one of " + String.join(", ", known));
        }
    }

    /** Finds a word that is no fact; true when it is one. */
    boolean fact(String key, String word) {
        boolean known = FactType.called(word).isPresent();
        if (!known) {
            add(key, "\"" + word + "\" is not a fact that the hub knows", "choose one of " + factWords());
        }
        return known;
    }

    /** Finds words that are no term; null is none. */
    void term(String key, @Nullable String words) {
        if (words == null) {
            return;
        }
        try {
            Term.parse(words);
        } catch (IllegalArgumentException refusal) {
            add(key, "\"" + words + "\" is not a term", Term.ACCEPTED);
        }
    }

    <T> Set<String> distinct(String list, Collection<T> items, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> told = new HashSet<>();
        for (T item : items) {
            String name = id.apply(item);
            if (!ids.add(name) && told.add(name)) {
                add(list + "." + name, "the id \"" + name + "\" is used twice", "give each its own");
            }
        }
        return ids;
    }

    private static String factWords() {
        List<String> words = new ArrayList<>();
        for (FactType type : FactType.values()) {
            words.add(type.word());
        }
        return String.join(", ", words);
    }
}
