package org.gehoor.console.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.gehoor.print.Imprint;
import org.gehoor.print.Paper;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;
import org.jspecify.annotations.Nullable;

/** The report as a PDF: tagged, with title and language, and as readable without colour. */
final class PrintedReport {

    /** More bars would be a table again. */
    private static final int BARS = 15;

    private final Paper paper;
    private final Words words;

    PrintedReport(String title, Words words) throws IOException {
        this.paper = new Paper(new Imprint(title, words.language(), title));
        this.words = words;
        paper.down(16);
        paper.mark(StandardStructureTypes.H1, () -> paper.write(title, Paper.MARGIN, 18, true));
        paper.down(8);
    }

    void lead(List<String> paragraphs) throws IOException {
        for (String paragraph : paragraphs) {
            List<String> lines = paper.letters().wrap(paragraph, 10, paper.width());
            paper.mark(StandardStructureTypes.P, () -> {
                for (String line : lines) {
                    paper.down(14);
                    paper.write(line, Paper.MARGIN, 10, false);
                }
            });
            paper.down(3);
        }
    }

    /** @param table the same in figures; null for rows of words */
    void section(Section section, @Nullable YearTable table) throws IOException {
        if (table == null) {
            paper.turn(true);
        } else {
            paper.need(90 + 15f * Math.min(section.lines().size(), 8));
        }
        paper.down(table == null ? 14 : 30);
        paper.mark(StandardStructureTypes.H2, () -> paper.write(section.title(), Paper.MARGIN, 13, true));
        paper.down(4);
        if (table == null) {
            PaperTable.ofWords(paper, section).draw(section);
            return;
        }
        PaperTable.ofFigures(paper, section.headings().size()).draw(section);
        chart(section, table);
    }

    private void chart(Section section, YearTable table) throws IOException {
        switch (table.key()) {
            case "channel", "nature" -> bars(section, table, "chart.received", 0, 1);
            case "outcome", "stage" -> bars(section, table, "chart.closed", 1, 2);
            case "terms" -> bars(section, table, "chart.terms", 0, 3);
            default -> {}
        }
    }

    private void bars(Section section, YearTable table, String title, int from, int to) throws IOException {
        List<Bar> bars = IntStream.range(0, table.rows().size())
                .mapToObj(i -> bar(section.lines().get(i).label(), table.rows().get(i), from, to))
                .filter(bar -> bar.length() > 0 || bar.parts().stream().anyMatch(Figure::hidden))
                .limit(BARS)
                .toList();
        List<String> parts = to - from > 1 ? section.headings().subList(from, to) : List.of();
        new Bars(paper, words).draw(words.of(title), parts, bars);
    }

    private static Bar bar(String label, YearRow row, int from, int to) {
        return new Bar(label, row.figures().subList(from, to));
    }

    byte[] bytes() throws IOException {
        try (paper) {
            return paper.bytes((page, pages) -> words.of("page", Integer.toString(page), Integer.toString(pages)));
        }
    }
}
