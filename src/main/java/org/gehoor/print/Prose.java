package org.gehoor.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Headings, paragraphs and answers on paper, over as many pages as they need. */
public final class Prose {

    /** Size of the letters of running text, in points. */
    public static final float SIZE = 10.5f;

    private static final float LINE = 14.5f;
    private static final float LABELS = 150;

    /** Longer texts end here, and say so: some two hundred pages. */
    private static final int LONGEST = 500_000;

    private final Paper paper;

    public Prose(Paper paper) {
        this.paper = paper;
    }

    /** The heading of it all. */
    public void title(String text) throws IOException {
        heading(StandardStructureTypes.H1, text, 17);
    }

    /** The heading of a part. */
    public void heading(String text) throws IOException {
        paper.need(4 * LINE);
        paper.down(8);
        heading(StandardStructureTypes.H2, text, 12.5f);
    }

    /** Text with its own line ends; an empty line begins a new paragraph. */
    public void text(String text) throws IOException {
        for (String paragraph : capped(text).split("\\R\\s*\\R")) {
            lines(paragraph, Paper.MARGIN, paper.width());
            paper.down(LINE / 2);
        }
    }

    /** What is asked at the left, what was answered beside it. */
    public void answer(String asked, String answered) throws IOException {
        List<String> label = paper.letters().wrap(asked, SIZE, LABELS - 10);
        paper.need(LINE * label.size());
        float top = paper.y();
        paper.mark(StandardStructureTypes.P, () -> {
            for (String line : label) {
                paper.down(LINE);
                paper.write(line, Paper.MARGIN, SIZE, true);
            }
        });
        float under = paper.y();
        paper.down(under - top);
        int page = paper.number();
        lines(capped(answered), Paper.MARGIN + LABELS, paper.width() - LABELS);
        if (paper.number() == page) {
            paper.down(Math.max(0, paper.y() - under));
        }
        paper.down(4);
    }

    private void heading(String type, String text, float size) throws IOException {
        List<String> lines = paper.letters().wrap(text, size, paper.width());
        paper.mark(type, () -> {
            for (String line : lines) {
                paper.down(size * 1.35f);
                paper.write(line, Paper.MARGIN, size, true);
            }
        });
        paper.down(5);
    }

    /** A mark ends with its page, so what goes on overleaf is marked anew. */
    private void lines(String text, float x, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            lines.addAll(paper.letters().wrap(line, SIZE, width));
        }
        int next = 0;
        while (next < lines.size()) {
            paper.need(LINE);
            int fit = Math.max(1, (int) ((paper.y() - Paper.MARGIN) / LINE));
            List<String> here = lines.subList(next, Math.min(lines.size(), next + fit));
            paper.mark(StandardStructureTypes.P, () -> {
                for (String line : here) {
                    paper.down(LINE);
                    paper.write(line, x, SIZE, false);
                }
            });
            next += here.size();
        }
    }

    private static String capped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " […]";
    }
}
