package org.gehoor.intake.form;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads the fields of a PDF. Whatever is in it gives one answer; whoever calls it sets a time limit.
 *
 * <p>No page is drawn, no script runs, no address is followed.
 */
public final class FormReader {

    private static final COSName XFA = COSName.getPDFName("XFA");

    private FormReader() {}

    public static PdfForm read(byte[] pdf) {
        try {
            return Weight.against(pdf).map(PdfForm::bare).orElseGet(() -> open(pdf));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return PdfForm.bare(Finding.NO_PDF);
        }
    }

    private static PdfForm open(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            if (!(catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form)) {
                return PdfForm.bare(Finding.NO_FIELDS);
            }
            Scripts scripts = new Scripts();
            scripts.inDocument(catalog);
            List<FilledField> fields = new FieldTree(scripts).read(form);
            return new PdfForm(finding(form, scripts, fields), fields);
        } catch (IOException broken) {
            return PdfForm.bare(Finding.NO_PDF);
        }
    }

    private static Finding finding(COSDictionary form, Scripts scripts, List<FilledField> fields) {
        if (form.getDictionaryObject(XFA) != null) {
            return Finding.XFA;
        }
        if (scripts.found()) {
            return Finding.SCRIPT;
        }
        return fields.isEmpty() ? Finding.NO_FIELDS : Finding.FILLED;
    }
}
