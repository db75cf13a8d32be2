package org.gehoor.console.report;

import java.util.List;

/**
 * One line of a section.
 *
 * @param key the same in every language
 */
record Line(String key, String label, List<String> cells) {}
