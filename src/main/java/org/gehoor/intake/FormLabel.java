package org.gehoor.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line begins in which a website's form tells a field.
 *
 * @param target where what follows it goes, as {@code form_fields} says
 */
record FormLabel(Pattern pattern, String target) {

    /** So that {@code Naam partner:} is not {@code Naam}. */
    static List<FormLabel> longestFirst(Map<String, String> written) {
        return written.entrySet().stream()
                .sorted(Comparator.comparing(label -> -label.getKey().length()))
                .map(label -> new FormLabel(
                        Pattern.compile(
                                "[\\s*]*" + Pattern.quote(label.getKey().strip()) + "\\*?\\h*(?:[:\\t]\\**|$)\\h*(.*)",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        label.getValue()))
                .toList();
    }

    /** What was typed on the same line. */
    String rest(String line) {
        Matcher found = pattern.matcher(line);
        return found.matches() ? found.group(1) : "";
    }
}
