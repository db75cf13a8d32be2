package org.gehoor.register;

import java.util.List;
import java.util.Map;

/**
 * One complaint in the yearly overview for inside use, or one recommendation.
 *
 * @param fields what may be shown of it, by column; a restricted dossier has a few of {@link #COMPLAINT} only
 */
public record YearEntry(Map<String, String> fields) {

    /** The columns of a complaint, named as in {@code registration.fields} and {@code register_shows}. */
    public static final List<String> COMPLAINT = List.of(
            "number",
            "filed_on",
            "channel",
            "nature",
            "responsible",
            "status",
            "stage",
            "handled_on",
            "handled_how",
            "outcome");

    /** The columns of a recommendation. */
    public static final List<String> RECOMMENDATION = List.of("number", "made_on", "recommendation");

    public YearEntry {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "YearEntry[" + fields.get("number") + "]";
    }
}
