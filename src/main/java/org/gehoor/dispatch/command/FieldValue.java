package org.gehoor.dispatch.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.command.Field;
import org.gehoor.procedure.command.Order;

/** One value of a command, by its kind. */
final class FieldValue {

    private static final int LONGEST_NAME = 200;

    /** Nothing that steers a terminal, a mail or a page, and no half of a character. */
    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private static final Pattern NOT_A_NAME = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private FieldValue() {}

    /** People's words; empty with a remark when they are none. */
    static Optional<String> words(String name, JsonNode value, Remarks remarks) {
        String text = value.isTextual() ? value.textValue() : "";
        if (text.isBlank()) {
            remarks.add(name, "holds no words", "give a text, or leave it out where it may be absent");
        } else if (text.codePointCount(0, text.length()) > Order.LONGEST) {
            remarks.add(name, "is too long", "give at most " + Order.LONGEST + " characters");
        } else if (NOT_WORDS.matcher(text).find()) {
            remarks.add(name, "holds control characters", "send plain text");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** Anything that is one short string. */
    static Optional<String> plain(String name, Field field, JsonNode value, Remarks remarks) {
        Optional<String> read = isName(value) ? ofKind(field, value.textValue()) : Optional.empty();
        if (read.isEmpty()) {
            remarks.add(name, "is not as agreed", remedy(field));
        }
        return read;
    }

    /** A name in a list, where commas part them. */
    static Optional<String> listed(JsonNode value) {
        return isName(value) && value.textValue().indexOf(',') < 0 ? Optional.of(value.textValue()) : Optional.empty();
    }

    static String remedy(Field field) {
        return switch (field.kind()) {
            case WORDS -> "give a text";
            case WORDS_BY_KEY -> "give {\"key\": \"words\"}";
            case NAMES -> "give a list of names";
            case CHOICE -> "give one of: " + String.join(", ", field.choices());
            case MOMENT -> "give a moment with its offset, such as 2026-02-02T11:00:00+01:00";
            case DAY -> "give a date, such as 2026-02-16";
            case TERM -> Term.ACCEPTED;
            case YES -> field.required() ? "give true, once it is so" : "give true or false";
            default -> "give a name, at most " + LONGEST_NAME + " characters on one line";
        };
    }

    private static boolean isName(JsonNode value) {
        return value.isTextual()
                && !value.textValue().isBlank()
                && value.textValue().length() <= LONGEST_NAME
                && !NOT_A_NAME.matcher(value.textValue()).find();
    }

    private static Optional<String> ofKind(Field field, String text) {
        try {
            return switch (field.kind()) {
                case CHOICE -> Optional.of(text).filter(field.choices()::contains);
                case MOMENT ->
                    Optional.of(OffsetDateTime.parse(text))
                            .filter(at -> isOfOurTime(at.getYear()))
                            .map(at -> at.toInstant().toString());
                case DAY ->
                    Optional.of(LocalDate.parse(text))
                            .filter(day -> isOfOurTime(day.getYear()))
                            .map(LocalDate::toString);
                case TERM -> Optional.of(Term.parse(text).toString());
                default -> Optional.of(text);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfOurTime(int year) {
        return year >= 1900 && year < 2200;
    }
}
