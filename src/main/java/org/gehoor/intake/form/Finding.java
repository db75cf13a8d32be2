package org.gehoor.intake.form;

import java.util.Locale;

/** What could be done with a PDF. All but {@link #FILLED} are kept as they are, and a person looks. */
public enum Finding {
    FILLED("is a form whose fields are read"),
    NO_FIELDS("has no fields to fill in"),
    NO_PDF("is no PDF, or too broken to be read"),
    ENCRYPTED("is encrypted: not opened"),
    TOO_LARGE("is too large, or unpacks to too much: not opened"),
    XFA("is a form of the XFA kind: what somebody saw there need not be what its fields say"),
    SCRIPT("has a script in it: what somebody saw there need not be what its fields say"),
    TOOK_TOO_LONG("took too long to read");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    /** For {@code read --json} and the like: {@code no-fields}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why, with "this file" before it. */
    public String words() {
        return words;
    }
}
