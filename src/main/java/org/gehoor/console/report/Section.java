package org.gehoor.console.report;

import java.util.List;

/**
 * A part of the report in words.
 *
 * @param key the same in every language, for programs
 * @param label heading of the first column; empty where it needs none
 * @param headings of the columns behind it
 * @param total whether the last line is the sum of the others
 */
record Section(String key, String title, String label, List<String> headings, List<Line> lines, boolean total) {

    /**
     * One line of it.
     *
     * @param key the same in every language
     */
    record Line(String key, String label, List<String> cells) {}
}
