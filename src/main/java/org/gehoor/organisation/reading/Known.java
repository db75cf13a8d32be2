package org.gehoor.organisation.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gehoor.organisation.Suggestion;
import org.gehoor.organisation.yaml.SourceFile;

/**
 * The names of one kind that configuration may refer to, such as the queues.
 *
 * @param kind in the singular, for messages
 */
record Known(String kind, Collection<String> names) {

    /** The ids of a list; one that stands there twice is told. */
    static <T> Known of(String kind, String key, List<T> things, Function<T, String> id, SourceFile file) {
        Set<String> names = new LinkedHashSet<>();
        for (T thing : things) {
            if (!names.add(id.apply(thing))) {
                String twice = id.apply(thing);
                file.error(key + "." + twice, "two of them are called '" + twice + "'", "give each its own id");
            }
        }
        return new Known(kind, names);
    }

    Known and(String... others) {
        List<String> more = new ArrayList<>(names);
        more.addAll(List.of(others));
        return new Known(kind, more);
    }

    /** Tells the file about a reference to something that does not exist. */
    void mustHold(String name, SourceFile file, String key) {
        if (!names.contains(name)) {
            file.error(key, "unknown " + kind + " '" + name + "'", Suggestion.among(names, name));
        }
    }

    void mustHold(Collection<String> wanted, SourceFile file, String key) {
        wanted.forEach(name -> mustHold(name, file, key));
    }
}
