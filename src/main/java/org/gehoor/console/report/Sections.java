package org.gehoor.console.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gehoor.register.YearEntry;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;

/** Puts the year into words, once for sheet and paper. */
record Sections(Words words) {

    Section figures(YearTable table) {
        List<Line> lines = new ArrayList<>();
        for (YearRow row : table.rows()) {
            String key = row.group().isEmpty() ? row.key() : row.group() + ":" + row.key();
            lines.add(line(key, words.row(table, row), row));
        }
        if (table.total() != null) {
            lines.add(line("total", words.of("total"), table.total()));
        }
        return new Section(table.key(), words.of("title." + table.key()), "", words.headings(table.columns()), lines);
    }

    /** The number is the label; the other columns follow. */
    Section entries(String key, List<String> columns, List<YearEntry> entries) {
        List<String> further = columns.subList(1, columns.size());
        List<Line> lines = IntStream.range(0, entries.size())
                .mapToObj(i -> new Line(
                        Integer.toString(i + 1),
                        entries.get(i).fields().getOrDefault("number", ""),
                        further.stream()
                                .map(column -> words.field(
                                        column, entries.get(i).fields().getOrDefault(column, "")))
                                .toList()))
                .toList();
        return new Section(key, words.of("title." + key), words.of("column.number"), words.headings(further), lines);
    }

    private Line line(String key, String label, YearRow row) {
        return new Line(key, label, row.figures().stream().map(words::figure).toList());
    }
}
