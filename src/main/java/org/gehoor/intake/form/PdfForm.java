package org.gehoor.intake.form;

import java.util.List;

/**
 * A PDF that came in.
 *
 * @param fields in the order of the file; shown to people whatever was found, used only where it is {@link Finding#FILLED}
 */
public record PdfForm(Finding finding, List<FilledField> fields) {

    public PdfForm {
        fields = List.copyOf(fields);
    }

    /** Of a file of whose fields nothing is known. */
    public static PdfForm bare(Finding finding) {
        return new PdfForm(finding, List.of());
    }

    @Override
    public String toString() {
        return "PdfForm[" + finding + ", " + fields.size() + " fields]";
    }
}
