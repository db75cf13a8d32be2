package org.gehoor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: white space counts for little. */
final class Words {

    private static final Pattern WHITE = Pattern.compile("(?U)[\\s\\x1c-\\x1f]+");

    private Words() {}

    static String collapsed(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    static String bare(String text) {
        return WHITE.matcher(text).replaceAll("");
    }

    /** The string, or an empty one for null and for nothing. */
    static String of(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asText();
    }

    static String address(JsonNode person) {
        return of(person.path("address")).toLowerCase(Locale.ROOT);
    }

    static String id(JsonNode node) {
        return of(node).replaceAll("^[<> ]+|[<> ]+$", "");
    }
}
