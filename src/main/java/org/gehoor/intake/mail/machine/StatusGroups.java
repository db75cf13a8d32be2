package org.gehoor.intake.mail.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The groups of fields of a delivery status (RFC 3464 §2.1), also where the blank line between two of them is missing. */
final class StatusGroups {

    private static final int MAX_GROUPS = 1_001;
    private static final int MAX_FIELDS = 60;
    private static final int LONGEST = 2_000;

    private final List<Map<String, String>> groups = new ArrayList<>();
    private Map<String, String> group = new LinkedHashMap<>();
    private String name = "";

    private StatusGroups() {}

    /** Names in lower case, values unfolded; the first group is about the report as a whole. */
    static List<Map<String, String>> in(final String fields) {
        final StatusGroups groups = new StatusGroups();
        fields.lines().forEach(groups::line);
        groups.close();
        return groups.groups;
    }

    private void line(final String line) {
        if (line.isBlank()) {
            close();
        } else if (Character.isWhitespace(line.charAt(0))) {
            group.computeIfPresent(name, (key, value) -> lengthened(value, line.strip()));
        } else {
            final int colon = line.indexOf(':');
            if (colon > 0 && colon < 60) {
                field(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
    }

    private void field(final String key, final String value) {
        if (group.containsKey(key) && (key.endsWith("-recipient") || key.equals("action"))) {
            close();
        }
        name = key;
        if (group.size() < MAX_FIELDS) {
            group.putIfAbsent(key, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
    }

    private static String lengthened(final String value, final String more) {
        return value.length() + more.length() > LONGEST ? value : value + " " + more;
    }

    private void close() {
        if (!group.isEmpty() && groups.size() < MAX_GROUPS) {
            groups.add(group);
        }
        group = new LinkedHashMap<>();
        name = "";
    }
}
