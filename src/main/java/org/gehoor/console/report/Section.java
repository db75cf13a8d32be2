package org.gehoor.console.report;

import java.util.List;

/**
 * A part of the report in words.
 *
 * @param key the same in every language, for programs
 * @param label heading of the first column; empty where it needs none
 * @param headings of the columns behind it
 */
record Section(String key, String title, String label, List<String> headings, List<Line> lines) {

    /** Whether the last line is the sum of the others. */
    boolean total() {
        return lines.get(lines.size() - 1).key().equals("total");
    }
}
