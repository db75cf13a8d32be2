package org.gehoor.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.gehoor.intake.form.FilledField;
import org.gehoor.intake.form.Finding;
import org.gehoor.intake.form.PdfForm;
import org.jspecify.annotations.Nullable;

/**
 * All that can be told of one PDF from its bytes alone, as {@code read --json} shows it.
 *
 * @param outcome {@code read}, or {@code set-aside}: a person looks, the fields are shown and not used
 * @param reason why, in words; holds nothing of the file
 */
@JsonPropertyOrder({"kind", "outcome", "reason", "fields"})
public record FormSheet(String kind, String outcome, String reason, List<Field> fields) {

    /**
     * One field.
     *
     * @param type {@code text}, {@code tick}, {@code radio}, {@code choice}, {@code button}, {@code signature}, {@code other}
     * @param checked whether a box is ticked; null, and not printed, where there is none
     */
    public record Field(
            String name,
            String label,
            String value,
            String type,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean checked) {

        @Override
        public String toString() {
            return "Field[" + type + "]";
        }
    }

    static FormSheet of(PdfForm form) {
        boolean read = form.finding() == Finding.FILLED;
        return new FormSheet(
                "form",
                read ? "read" : "set-aside",
                form.finding().word() + ": this file " + form.finding().words(),
                form.fields().stream().map(FormSheet::field).toList());
    }

    private static Field field(FilledField field) {
        boolean box = field.kind() == FilledField.Kind.TICK || field.kind() == FilledField.Kind.RADIO;
        return new Field(
                field.name(), field.label(), field.value(), field.kind().word(), box ? field.checked() : null);
    }

    @Override
    public String toString() {
        return "FormSheet[" + outcome + "]";
    }
}
