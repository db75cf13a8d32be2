package org.gehoor.organisation.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts values for {@code ${NAME}} and {@code ${NAME:default}}.
 *
 * @param lookup gives the value of a name, or null; usually the environment
 * @param unsetIsWarning true when only checking: the machine that checks need not know the secrets
 */
public record Variables(Function<String, @Nullable String> lookup, boolean unsetIsWarning) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_.]*)(?::([^{}]*))?}");

    /** For files in which {@code ${NAME}} is ordinary text. */
    public static final @Nullable Variables NONE = null;

    /** A text with its values, and the names that had none. */
    record Filled(String text, List<String> unset) {}

    Filled fill(String text) {
        List<String> unset = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String value = lookup.apply(variable.group(1));
            if (value == null || value.isEmpty()) { // compose files pass on unset variables as empty ones
                value = variable.group(2);
            }
            if (value == null) {
                unset.add(variable.group(1));
                value = variable.group();
            }
            variable.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return new Filled(variable.appendTail(filled).toString(), unset);
    }

    static boolean isOneWithoutDefault(String text) {
        Matcher variable = VARIABLE.matcher(text);
        return variable.matches() && variable.group(2) == null;
    }
}
