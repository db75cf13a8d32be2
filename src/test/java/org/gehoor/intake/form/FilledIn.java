package org.gehoor.intake.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** A form as a complainant's program saves it. */
public final class FilledIn {

    private FilledIn() {}

    /** Each field with what is typed there; {@code x} ticks a box. */
    public static byte[] with(byte[] blank, Map<String, String> typed) {
        try (PDDocument form = Loader.loadPDF(blank)) {
            for (Map.Entry<String, String> one : typed.entrySet()) {
                PDField field = form.getDocumentCatalog().getAcroForm(null).getField(one.getKey());
                if (field instanceof PDCheckBox box) {
                    box.check();
                } else {
                    // as it is typed: what it looks like is the program's own
                    field.getCOSObject().setString(COSName.V, one.getValue());
                }
            }
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            form.save(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
