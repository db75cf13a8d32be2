package org.gehoor.print;

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

/** A4 pages that are written from top to bottom; the next begins where the last is full. Lengths are points, 72 to the inch. */
public final class Paper implements AutoCloseable {

    public static final float MARGIN = 50;
    private static final float FOOT = 28;

    private final PDDocument document = new PDDocument();
    private final Typeface letters;
    private final Tags tags;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;
    private boolean landscape;
    private float y;

    public Paper(Imprint imprint) throws IOException {
        // else the file's id is made of the time
        document.setDocumentId(Integer.toUnsignedLong(imprint.mark().hashCode()));
        letters = Typeface.of(document);
        tags = new Tags(document);
        document.getDocumentInformation().setTitle(imprint.title());
        document.getDocumentInformation().setCreator("Gehoor");
        document.getDocumentCatalog().setLanguage(imprint.language());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        turn(false);
    }

    /** For measuring and wrapping. */
    public Typeface letters() {
        return letters;
    }

    /** The structure that a screen reader follows. */
    public Tags tags() {
        return tags;
    }

    /** A fresh page. */
    public void turn(boolean wide) throws IOException {
        if (content != null) {
            content.close();
        }
        landscape = wide;
        PDRectangle a4 = PDRectangle.A4;
        PDPage fresh = new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        // from field to field as the text goes
        fresh.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(fresh);
        page = fresh;
        content = new PDPageContentStream(document, fresh);
        y = fresh.getMediaBox().getHeight() - MARGIN;
    }

    /** Whether a fresh page was begun, because so much did not fit any more. */
    public boolean need(float height) throws IOException {
        if (y - height >= MARGIN) {
            return false;
        }
        turn(landscape);
        return true;
    }

    /** Of the page under the pen, from 1. */
    public int number() {
        return document.getNumberOfPages();
    }

    /** Height of the pen above the page's lower edge. */
    public float y() {
        return y;
    }

    /** Lowers the pen. */
    public void down(float by) {
        y -= by;
    }

    /** Of the whole page. */
    public float height() {
        return page().getMediaBox().getHeight();
    }

    /** Between the margins. */
    public float width() {
        return page().getMediaBox().getWidth() - 2 * MARGIN;
    }

    /** For drawings; whoever uses it marks what they draw. */
    public PDPageContentStream pen() {
        return Objects.requireNonNull(content);
    }

    /** @param type a standard structure type, such as {@code P} */
    public void mark(String type, Drawing drawing) throws IOException {
        tags.mark(pen(), page(), type, drawing);
    }

    /** @param alternate what a figure says, for those who do not see it */
    public void mark(String type, String alternate, Drawing drawing) throws IOException {
        tags.mark(pen(), page(), type, alternate, drawing);
    }

    /** Writes at the height of the pen. */
    public void write(String text, float x, float size, boolean bold) throws IOException {
        letters.write(pen(), text, x, y, size, bold);
    }

    /** A thin line at the height of the pen, of no meaning to a screen reader. */
    public void rule(float x, float length) throws IOException {
        pen().beginMarkedContent(COSName.ARTIFACT);
        pen().setStrokingColor(0.4f);
        pen().setLineWidth(0.5f);
        pen().moveTo(x, y);
        pen().lineTo(x + length, y);
        pen().stroke();
        pen().endMarkedContent();
    }

    /** All of it, each page with its number. */
    public byte[] bytes(PageFoot atFoot) throws IOException {
        pen().close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage one = document.getPage(i);
            String text = atFoot.of(i + 1, pages);
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
        return bytes.toByteArray();
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return Objects.requireNonNull(page);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
