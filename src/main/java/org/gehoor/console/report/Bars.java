package org.gehoor.console.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.gehoor.print.Paper;

/** A chart of lying bars, told apart without colour: dark, hatched, white. Each bar has its number beside it. */
final class Bars {

    private static final float SIZE = 8.5f;
    private static final float LINE = 16;
    private static final float THICK = 10;
    private static final float LABELS = 170;
    private static final float NUMBERS = 80;

    private final Paper paper;
    private final Words words;

    Bars(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** @param parts what the parts of a bar are, where there are several */
    void draw(String title, List<String> parts, List<Bar> bars) throws IOException {
        double longest = bars.stream().mapToDouble(Bar::length).max().orElse(0);
        if (longest == 0) {
            return;
        }
        paper.need(40 + LINE * bars.size());
        paper.down(18);
        paper.mark(StandardStructureTypes.Figure, said(title, bars), () -> {
            paper.write(title, Paper.MARGIN, SIZE, true);
            legend(parts);
            paper.down(4);
            for (Bar bar : bars) {
                paper.down(LINE);
                draw(bar, (paper.width() - LABELS - NUMBERS) / (float) longest);
            }
        });
        paper.down(6);
    }

    private void legend(List<String> parts) throws IOException {
        float x = Paper.MARGIN + LABELS;
        for (int i = 0; i < parts.size(); i++) {
            part(x, paper.y() - 2, 16, i);
            paper.write(parts.get(i), x + 21, SIZE, false);
            x += 40 + paper.letters().width(parts.get(i), SIZE);
        }
    }

    private void draw(Bar bar, float scale) throws IOException {
        List<String> label = paper.letters().wrap(bar.label(), SIZE, LABELS - 8);
        String shown = label.size() > 1 ? label.get(0) + "\u2026" : label.get(0);
        paper.write(shown, Paper.MARGIN, SIZE, false);
        float x = Paper.MARGIN + LABELS;
        for (int i = 0; i < bar.parts().size(); i++) {
            float length = (float) bar.parts().get(i).value() * scale;
            if (length > 0) {
                part(x, paper.y() - 2, length, i);
            }
            x += length;
        }
        paper.write(bar.numbers(words), x + 5, SIZE, false);
    }

    private void part(float x, float y, float length, int kind) throws IOException {
        PDPageContentStream pen = paper.pen();
        pen.setLineWidth(0.7f);
        pen.setStrokingColor(0.2f);
        pen.setNonStrokingColor(kind == 0 ? 0.3f : 1f);
        pen.addRect(x, y, length, THICK);
        pen.fillAndStroke();
        if (kind == 1) {
            for (float at = x; at < x + length; at += 4) {
                float rise = Math.min(THICK, x + length - at);
                pen.moveTo(at, y);
                pen.lineTo(at + rise, y + rise);
                pen.stroke();
            }
        }
    }

    private String said(String title, List<Bar> bars) {
        List<String> said = new ArrayList<>();
        bars.forEach(bar -> said.add(bar.label() + " " + bar.numbers(words)));
        return title + ": " + String.join("; ", said) + ".";
    }
}
