package org.gehoor.console.report;

import java.util.List;

/**
 * A part of the report in words.
 *
 * @param key the same in every language, for programs
 * @param headings of the columns behind the label
 * @param total whether the last line is the sum of the others
 */
record Section(String key, String title, List<String> headings, List<Line> lines, boolean total) {

    /**
     * One line of it.
     *
     * @param key the same in every language
     */
    record Line(String key, String label, List<String> cells) {}
}
