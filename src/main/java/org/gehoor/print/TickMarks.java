package org.gehoor.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How a box of a form looks: a thin frame, and in one that is ticked a cross, as on paper. */
final class TickMarks {

    private TickMarks() {}

    /** The two looks of a box to tick. */
    static void on(PDDocument document, PDAnnotationWidget widget) throws IOException {
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.YES, look(document, widget.getRectangle(), true));
        looks.setItem(COSName.Off, look(document, widget.getRectangle(), false));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setItem(COSName.N, looks);
        widget.setAppearance(appearance);
        widget.setAppearanceState("Off");
    }

    private static PDAppearanceStream look(PDDocument document, PDRectangle box, boolean ticked) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(document);
        float side = box.getWidth();
        look.setBBox(new PDRectangle(side, side));
        try (PDAppearanceContentStream pen = new PDAppearanceContentStream(look)) {
            pen.setStrokingColor(0.35f);
            pen.setLineWidth(1);
            pen.addRect(0.5f, 0.5f, side - 1, side - 1);
            if (ticked) {
                pen.moveTo(3, 3);
                pen.lineTo(side - 3, side - 3);
                pen.moveTo(3, side - 3);
                pen.lineTo(side - 3, 3);
            }
            pen.stroke();
        }
        return look;
    }
}
