package org.gehoor.intake.form;

import java.util.Locale;

/**
 * One field of a form as it came.
 *
 * @param name its full name, parts joined by dots
 * @param label what a screen reader says of it; empty where the form has none
 * @param value as text; of a list the chosen ones, parted by a comma and a space
 * @param checked of a box: whether it is ticked
 */
public record FilledField(String name, String label, String value, Kind kind, boolean checked) {

    /** What kind of field. */
    public enum Kind {
        TEXT,
        TICK,
        RADIO,
        CHOICE,
        BUTTON,
        SIGNATURE,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "FilledField[" + kind + "]";
    }
}
