package org.gehoor.organisation.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.organisation.Suggestion;
import org.jspecify.annotations.Nullable;

/** Turns the text of a single value into what a record wants; the text as written, so that {@code no} stays a language. */
final class Scalars {

    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5}) (second|minute|hour|day)s?");

    private Scalars() {}

    static boolean handles(Class<?> type) {
        return type == String.class
                || type == boolean.class
                || type == Boolean.class
                || type == int.class
                || type == Integer.class
                || type == Duration.class
                || type == LocalDate.class
                || type == LocalTime.class
                || type == ZoneId.class
                || type.isEnum()
                || parser(type).isPresent();
    }

    /** @throws IllegalArgumentException what is wrong — what to do */
    static Object convert(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class || type == Boolean.class) {
            return bool(text);
        }
        if (type == int.class || type == Integer.class) {
            return number(text);
        }
        if (type == Duration.class) {
            return duration(text);
        }
        if (type == LocalDate.class || type == LocalTime.class || type == ZoneId.class) {
            return time(text, type);
        }
        if (type.isEnum()) {
            @Nullable Object choice = KeyNames.choice(type, text);
            if (choice == null) {
                throw refusal("'" + text + "' is not possible", Suggestion.among(KeyNames.choices(type), text));
            }
            return choice;
        }
        return parsed(text, parser(type).orElseThrow());
    }

    /** The type's own {@code static parse(String)}, if it has one. */
    static Optional<Method> parser(Class<?> type) {
        try {
            Method parse = type.getDeclaredMethod("parse", String.class);
            boolean own = Modifier.isStatic(parse.getModifiers()) && type.isAssignableFrom(parse.getReturnType());
            return own ? Optional.of(parse) : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw refusal("'" + text + "' is neither true nor false", "write true or false");
        };
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw refusal("'" + text + "' is not a whole number", "write digits only");
        }
        return Integer.parseInt(text);
    }

    private static Duration duration(String text) {
        Matcher words = DURATION.matcher(text);
        if (words.matches()) {
            long count = Long.parseLong(words.group(1));
            return switch (words.group(2)) {
                case "second" -> Duration.ofSeconds(count);
                case "minute" -> Duration.ofMinutes(count);
                case "hour" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException notIso) {
            throw refusal("'" + text + "' is not a length of time", "write it like '30 seconds' or PT30S");
        }
    }

    private static Object time(String text, Class<?> type) {
        try {
            if (type == ZoneId.class) {
                return ZoneId.of(text);
            }
            return type == LocalDate.class ? LocalDate.parse(text) : LocalTime.parse(text);
        } catch (DateTimeException wrong) {
            throw type == ZoneId.class
                    ? refusal(
                            "unknown time zone '" + text + "'",
                            "use a name of the time zone database, such as Europe/Brussels")
                    : type == LocalDate.class
                            ? refusal("'" + text + "' is not a date", "write it like 2026-12-24")
                            : refusal("'" + text + "' is not a time of day", "write it like \"09:00\"");
        }
    }

    private static Object parsed(String text, Method parse) {
        try {
            parse.setAccessible(true);
            return parse.invoke(null, text);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(parse + " failed", refused.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(parse + " is closed", closed);
        }
    }

    private static IllegalArgumentException refusal(String what, String remedy) {
        return new IllegalArgumentException(what + " — " + remedy);
    }
}
