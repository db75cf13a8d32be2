package org.gehoor.desk.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a page as the template draws it.
 *
 * @param name under which it is sent
 * @param kind {@code text}, {@code email}, {@code tel}, {@code date}, {@code time}, {@code textarea}, {@code checkbox}, {@code file}
 * @param autocomplete what a browser may fill in (WCAG 1.3.5); null: nothing
 * @param value as typed before
 * @param errors what is wrong with it, in the language of the page
 */
record Input(
        String name,
        String kind,
        String label,
        String hint,
        @Nullable String autocomplete,
        boolean required,
        String value,
        List<String> errors) {

    /** The same for somebody who writes down what another said. */
    Input called(String otherwise) {
        return new Input(name, kind, otherwise, hint, autocomplete, required, value, errors);
    }

    /** For {@code id} and {@code for}. */
    public String id() {
        return idOf(name);
    }

    static String idOf(String name) {
        return name.replaceAll("[^\\w]", "-");
    }

    /** The ids of what describes it; null for nothing. */
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : id() + "-hint ") + (errors.isEmpty() ? "" : id() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    @Override
    public String toString() {
        return "Input[" + name + "]";
    }
}
