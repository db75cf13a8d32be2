package org.gehoor.intake.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the complaint form beside those of its fields. */
record BlankWords(ResourceBundle words) {

    static BlankWords in(String language) {
        return new BlankWords(ResourceBundle.getBundle(
                "org.gehoor.intake.form.blank",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String of(String key, String... values) {
        return values.length == 0 ? words.getString(key) : new MessageFormat(words.getString(key)).format(values);
    }
}
