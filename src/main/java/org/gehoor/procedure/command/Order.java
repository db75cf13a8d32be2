package org.gehoor.procedure.command;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that somebody gives for a dossier, its fields read and of the right form.
 *
 * @param values field → its value or values; of {@link FieldKind#WORDS_BY_KEY}, keys and words in {@code words}
 * @param words field or content key → people's words
 * @param role the role in which it is given
 */
public record Order(CommandType type, Map<String, List<String>> values, Map<String, String> words, String role) {

    /** Characters of one field of words. */
    public static final int LONGEST = 20_000;

    public Order {
        values = Map.copyOf(values);
        words = Map.copyOf(words);
    }

    /** The value of a field that holds one; empty when it was not given. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field)).map(all -> all.get(0));
    }

    public List<String> list(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean says(String field) {
        return values.containsKey(field) || words.containsKey(field);
    }

    public Optional<Instant> moment(String field) {
        return value(field).map(Instant::parse);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Order[" + type.word() + "]";
    }
}
