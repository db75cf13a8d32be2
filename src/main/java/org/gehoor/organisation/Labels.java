package org.gehoor.organisation;

import java.util.Map;

/** Words per language, with a fixed way to fall back. */
public final class Labels {

    private Labels() {}

    /** The words in this language, else in Dutch, else in any. */
    public static String in(Map<String, String> label, String language, String otherwise) {
        String nearest = label.getOrDefault(
                "nl", label.values().stream().sorted().findFirst().orElse(otherwise));
        return label.getOrDefault(language, nearest);
    }
}
