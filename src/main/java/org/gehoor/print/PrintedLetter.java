package org.gehoor.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A letter on paper, its addressee where the window of an envelope shows it (DIN 5008 form B, which Dutch and Belgian windows
 * on the left fit).
 *
 * @param sender name and address of who writes, a line each
 * @param addressee name and address, a line each; may be empty, for a hand to fill in
 * @param dated place and date
 * @param text the whole letter with greeting and name
 */
public record PrintedLetter(
        Imprint imprint, List<String> sender, List<String> addressee, String dated, String subject, String text) {

    /** From the upper edge of the page, in points: 50 mm, where the address begins. */
    private static final float WINDOW = 142;

    private static final float LINE = 14;

    /** The bytes of the PDF. */
    public byte[] pdf(PageFoot foot) {
        try (Paper paper = new Paper(imprint)) {
            block(paper, sender, 9);
            float window = Math.max(0, paper.y() - (paper.height() - WINDOW));
            paper.down(window);
            block(paper, addressee, Prose.SIZE);
            paper.down(Math.max(LINE, (5 - addressee.size()) * LINE));
            block(paper, List.of(dated), Prose.SIZE);
            paper.down(LINE);
            Prose prose = new Prose(paper);
            prose.heading(subject);
            paper.down(4);
            prose.text(text);
            return paper.bytes(foot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void block(Paper paper, List<String> lines, float size) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        paper.mark(StandardStructureTypes.P, () -> {
            for (String line : lines) {
                for (String part : paper.letters().wrap(line, size, paper.width())) {
                    paper.down(LINE);
                    paper.write(part, Paper.MARGIN, size, false);
                }
            }
        });
    }

    @Override
    public String toString() {
        return "PrintedLetter[" + imprint + "]";
    }
}
