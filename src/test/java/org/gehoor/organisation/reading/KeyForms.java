package org.gehoor.organisation.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.gehoor.organisation.NumberPattern;
import org.gehoor.organisation.Secret;
import org.gehoor.organisation.yaml.KeyNames;

/** What may stand behind a key, in words for the key reference and as JSON Schema. */
final class KeyForms {

    private KeyForms() {}

    static String words(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            boolean list = parameterized.getRawType() == List.class;
            return list
                    ? "list of " + words(parameterized.getActualTypeArguments()[0])
                    : "per name: " + words(parameterized.getActualTypeArguments()[1]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "`" + String.join("` `", KeyNames.choices(plain)) + "`";
        }
        if (isBlock(plain)) {
            return "[" + title(plain) + "](#" + title(plain).toLowerCase(Locale.ROOT) + ")";
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return "true or false";
        }
        if (plain == int.class || plain == Integer.class) {
            return "whole number";
        }
        return plain == Duration.class
                ? "length of time"
                : plain == LocalDate.class
                        ? "date"
                        : plain == LocalTime.class
                                ? "time of day"
                                : plain == ZoneId.class
                                        ? "time zone"
                                        : plain == Secret.class
                                                ? "secret"
                                                : plain == NumberPattern.class
                                                        ? "pattern"
                                                        : plain == ByteSize.class ? "size" : "text";
    }

    static boolean isBlock(Class<?> type) {
        return type.isRecord() && !KeyNames.keysOf(type).isEmpty();
    }

    static String title(Class<?> type) {
        return type.getSimpleName().replaceAll("(Keys|File)$", "");
    }

    /** The record types that stand behind a key, itself or as element. */
    static List<Class<?>> blocksIn(RecordComponent component) {
        return blocksIn(component.getGenericType());
    }

    private static List<Class<?>> blocksIn(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return blocksIn(arguments[arguments.length - 1]);
        }
        Class<?> plain = (Class<?>) type;
        return isBlock(plain) ? List.of(plain) : List.of();
    }
}
