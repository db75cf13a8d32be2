package org.gehoor.organisation.yaml;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** How keys and choices are written in the files, derived from records and enums. */
public final class KeyNames {

    private KeyNames() {}

    /** The components of a record that may stand in a file: those with a {@link Key}. */
    public static List<RecordComponent> keysOf(Class<?> type) {
        List<RecordComponent> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Key.class)) {
                keys.add(component);
            }
        }
        return keys;
    }

    /** {@code costToComplainant} is written {@code cost_to_complainant}. */
    public static String of(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** An enum constant with words of its own ({@code toString}) is written so, else as its name in small letters. */
    public static String of(Enum<?> choice) {
        String words = choice.toString();
        return words.equals(choice.name()) ? words.toLowerCase(Locale.ROOT) : words;
    }

    /** All choices of an enum, as written. */
    public static List<String> choices(Class<?> type) {
        List<String> choices = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            choices.add(of((Enum<?>) constant));
        }
        return choices;
    }

    static @Nullable Object choice(Class<?> type, String word) {
        for (Object constant : type.getEnumConstants()) {
            if (of((Enum<?>) constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }
}
