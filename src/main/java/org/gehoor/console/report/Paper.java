package org.gehoor.console.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** A4 pages that are written from top to bottom; the next begins where the last is full. */
final class Paper {

    static final float MARGIN = 50;
    private static final float FOOT = 28;

    private final PDDocument document = new PDDocument();
    private final Letters letters;
    private final Tags tags;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;
    private boolean landscape;
    private float y;

    Paper(String title, String language) throws IOException {
        letters = Letters.of(document);
        tags = new Tags(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Gehoor");
        document.getDocumentCatalog().setLanguage(language);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        turn(false);
    }

    Letters letters() {
        return letters;
    }

    Tags tags() {
        return tags;
    }

    /** A fresh page. */
    void turn(boolean wide) throws IOException {
        if (content != null) {
            content.close();
        }
        landscape = wide;
        PDRectangle a4 = PDRectangle.A4;
        PDPage fresh = new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        document.addPage(fresh);
        page = fresh;
        content = new PDPageContentStream(document, fresh);
        y = fresh.getMediaBox().getHeight() - MARGIN;
    }

    /** Whether a fresh page was begun, because so much did not fit any more. */
    boolean need(float height) throws IOException {
        if (y - height >= MARGIN) {
            return false;
        }
        turn(landscape);
        return true;
    }

    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    /** Between the margins. */
    float width() {
        return page().getMediaBox().getWidth() - 2 * MARGIN;
    }

    PDPageContentStream pen() {
        return Objects.requireNonNull(content);
    }

    void mark(String type, Drawing drawing) throws IOException {
        tags.mark(pen(), page(), type, drawing);
    }

    void mark(String type, String alternate, Drawing drawing) throws IOException {
        tags.mark(pen(), page(), type, alternate, drawing);
    }

    /** Writes at the height of the pen. */
    void write(String text, float x, float size, boolean bold) throws IOException {
        letters.write(pen(), text, x, y, size, bold);
    }

    /** A thin line at the height of the pen, of no meaning to a screen reader. */
    void rule(float x, float length) throws IOException {
        pen().beginMarkedContent(COSName.ARTIFACT);
        pen().setStrokingColor(0.4f);
        pen().setLineWidth(0.5f);
        pen().moveTo(x, y);
        pen().lineTo(x + length, y);
        pen().stroke();
        pen().endMarkedContent();
    }

    /** All of it, each page with its number. */
    byte[] bytes(Words words) throws IOException {
        pen().close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage one = document.getPage(i);
            String text = words.of("page", Integer.toString(i + 1), Integer.toString(pages));
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, one, PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                float x = one.getMediaBox().getWidth() - MARGIN - letters.width(text, 8);
                letters.write(foot, text, x, FOOT, 8, false);
                foot.endMarkedContent();
            }
        }
        tags.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private PDPage page() {
        return Objects.requireNonNull(page);
    }
}
