package org.gehoor.console.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All sections under each other on one sheet, RFC 4180: part, key, words, figures. Every line has the same number of cells.
 *
 * <p>A byte order mark comes first and the separator follows the language, for that is what makes a double click in Excel open
 * it right: without the mark it takes UTF-8 for Windows-1252, and with Dutch, Belgian or French regional settings it parts at
 * semicolons (the comma being the decimal sign).
 */
final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet takes for a formula, also in its full width. */
    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private final String separator;
    private final List<List<String>> lines = new ArrayList<>();

    CsvSheet(String separator) {
        this.separator = separator;
    }

    void head(String key, String title, List<String> lead) {
        lines.add(List.of(key, "title", title));
        lead.forEach(line -> lines.add(List.of(key, "note", line)));
    }

    void section(Section section) {
        lines.add(line(section.key(), "", section.title(), section.headings()));
        section.lines().forEach(line -> lines.add(line(section.key(), line.key(), line.label(), line.cells())));
    }

    byte[] bytes() {
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        for (List<String> line : lines) {
            List<String> full = new ArrayList<>(line);
            full.addAll(Collections.nCopies(width - line.size(), ""));
            text.append(String.join(separator, full.stream().map(this::cell).toList()))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(String section, String key, String label, List<String> cells) {
        List<String> line = new ArrayList<>(List.of(section, key, label));
        line.addAll(cells);
        return line;
    }

    /** Words that people typed must not become a formula that runs where the sheet is opened. */
    private String cell(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        boolean quoted = safe.contains(separator) || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
