package org.gehoor.intake;

import static org.gehoor.intake.FieldProblem.Kind.CONTROL_CHARACTERS;
import static org.gehoor.intake.FieldProblem.Kind.TOO_LONG;
import static org.gehoor.intake.FieldProblem.Kind.WRONG_TYPE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.procedure.filing.FieldType;
import org.jspecify.annotations.Nullable;

/** Looks at one field after the other and gathers what is wrong, so that all of it can be said at once. */
final class FieldCheck {

    private static final int LONGEST_VALUE = 5_000;

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String field, FieldProblem.Kind kind, String message) {
        problems.add(new FieldProblem(field, kind, message));
    }

    /** One line, without blanks around it; null for nothing. A line end in it is somebody's trick, and refused. */
    @Nullable
    String line(String field, @Nullable String value, int longest) {
        return checked(field, value == null ? null : value.strip(), longest, false);
    }

    /** Several lines, with {@code \n} between; null for nothing. */
    @Nullable
    String text(String field, @Nullable String value, int longest) {
        return checked(field, value == null ? null : value.replace("\r\n", "\n").strip(), longest, true);
    }

    /** As its type in procedure.yml wants it: {@code true} or {@code false}, a date as {@code 2026-11-28}, or text. */
    @Nullable
    String value(String field, @Nullable String value, FieldType type) {
        if (type == FieldType.TEXT) {
            return text(field, value, LONGEST_VALUE);
        }
        String line = line(field, value, 20);
        if (line == null) {
            return null;
        }
        if (type == FieldType.BOOLEAN && !line.equals("true") && !line.equals("false")) {
            problem(field, WRONG_TYPE, "is neither true nor false");
        } else if (type == FieldType.DATE && !isDate(line)) {
            problem(field, WRONG_TYPE, "is no date — write it as 2026-11-28");
        }
        return line;
    }

    private @Nullable String checked(String field, @Nullable String value, int longest, boolean lines) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (value.length() > longest) {
            problem(field, TOO_LONG, "is longer than " + longest + " characters — shorten it, or send it as a file");
            return null;
        }
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')))) {
            problem(field, CONTROL_CHARACTERS, "holds control characters — type it anew");
            return null;
        }
        return value;
    }

    private static boolean isDate(String line) {
        try {
            return LocalDate.parse(line).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A name that somebody else made up, fit to be shown. */
    static String shown(String name) {
        String harmless = name.replaceAll("[^\\w.-]", "?");
        return harmless.length() > 60 ? harmless.substring(0, 60) : harmless;
    }
}
