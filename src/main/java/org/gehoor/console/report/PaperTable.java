package org.gehoor.console.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.gehoor.print.Paper;

/** A section as a table; its headings are repeated on each page. */
final class PaperTable {

    private static final float SIZE = 9;
    private static final float LINE = 12;
    private static final float GAP = 6;

    private final Paper paper;
    private final float[] widths;
    private final boolean figures;

    private PaperTable(Paper paper, float[] widths, boolean figures) {
        this.paper = paper;
        this.widths = widths;
        this.figures = figures;
    }

    /** Figures, right under their headings. */
    static PaperTable ofFigures(Paper paper, int columns) {
        float[] widths = new float[columns + 1];
        float each = Math.min(66, paper.width() * 0.6f / columns);
        widths[0] = paper.width() - each * columns;
        Arrays.fill(widths, 1, widths.length, each);
        return new PaperTable(paper, widths, true);
    }

    /** Words, in columns as wide as what stands in them asks for; where that is too much, the widest give way. */
    static PaperTable ofWords(Paper paper, Section section) throws IOException {
        float[] wanted = new float[section.headings().size() + 1];
        for (int i = 1; i < wanted.length; i++) {
            for (String word : section.headings().get(i - 1).split(" ")) {
                wanted[i] = Math.max(wanted[i], asked(word, paper));
            }
        }
        for (Line line : section.lines()) {
            wanted[0] = Math.max(wanted[0], asked(line.label(), paper));
            for (int i = 1; i < wanted.length; i++) {
                wanted[i] = Math.max(wanted[i], asked(line.cells().get(i - 1), paper));
            }
        }
        return new PaperTable(paper, fitted(wanted, paper.width()), false);
    }

    private static float asked(String text, Paper paper) throws IOException {
        return paper.letters().width(text, SIZE) + GAP + 2;
    }

    private static float[] fitted(float[] wanted, float width) {
        float[] sorted = wanted.clone();
        Arrays.sort(sorted);
        float left = width;
        float widest = Float.MAX_VALUE;
        for (int i = 0; i < sorted.length; i++) {
            float each = left / (sorted.length - i);
            if (sorted[i] > each) {
                widest = each;
                break;
            }
            left -= sorted[i];
        }
        float[] fitted = new float[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            fitted[i] = Math.min(wanted[i], widest);
        }
        return fitted;
    }

    void draw(Section section) throws IOException {
        paper.tags().within(StandardStructureTypes.TABLE, () -> {
            headings(section);
            for (int i = 0; i < section.lines().size(); i++) {
                Line line = section.lines().get(i);
                boolean last = section.total() && i == section.lines().size() - 1;
                Row row = row(line.label(), line.cells());
                if (paper.need(row.height())) {
                    headings(section);
                }
                if (last) {
                    paper.rule(Paper.MARGIN, paper.width());
                }
                draw(row, last, StandardStructureTypes.TD);
            }
        });
    }

    private void headings(Section section) throws IOException {
        draw(row(section.label(), section.headings()), true, StandardStructureTypes.TH);
        paper.rule(Paper.MARGIN, paper.width());
    }

    private record Row(List<List<String>> cells) {
        float height() {
            return 3 + LINE * cells.stream().mapToInt(List::size).max().orElse(1);
        }
    }

    private Row row(String label, List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        wrapped.add(paper.letters().wrap(label, SIZE, widths[0] - GAP));
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(paper.letters().wrap(cells.get(i), SIZE, widths[i + 1] - GAP));
        }
        return new Row(wrapped);
    }

    private void draw(Row row, boolean bold, String type) throws IOException {
        float top = paper.y();
        paper.tags().within(StandardStructureTypes.TR, () -> {
            float x = Paper.MARGIN;
            for (int i = 0; i < row.cells().size(); i++) {
                float left = x;
                int column = i;
                paper.mark(type, () -> cell(row.cells().get(column), left, column, bold));
                paper.down(paper.y() - top);
                x += widths[i];
            }
        });
        paper.down(row.height());
    }

    private void cell(List<String> lines, float left, int column, boolean bold) throws IOException {
        for (String line : lines) {
            paper.down(LINE);
            boolean right = figures && column > 0;
            float x = right ? left + widths[column] - paper.letters().width(line, SIZE) : left;
            paper.write(line, x, SIZE, bold);
        }
    }
}
