package org.gehoor.organisation;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gehoor.procedure.filing.Registration;

/** What the fields of a registration form are called, to those who fill them in: the procedure's own label, else the hub's words. */
public final class FieldWords {

    private final ResourceBundle words;
    private final String language;

    private FieldWords(String language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.gehoor.organisation.fields",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language one that letters are written in */
    public static FieldWords in(String language) {
        return new FieldWords(language);
    }

    /** {@code Wat is er gebeurd?}. */
    public String label(Registration.Field field) {
        return field.label().isEmpty() ? label(field.id()) : Labels.in(field.label(), language, field.id());
    }

    /** Of a field that the procedure need not name. */
    public String label(String id) {
        if (words.containsKey(id)) {
            return words.getString(id);
        }
        String plain = id.replace('_', ' ').replace('-', ' ');
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** A further word of help; empty where there is none. */
    public String hint(String id) {
        String key = id + ".hint";
        return words.containsKey(key) ? words.getString(key) : "";
    }
}
