package org.gehoor.register;

import java.util.Locale;

/** The way a complaint came in. */
public enum Channel {
    MAIL,
    FORM,
    PHONE,
    PAPER;

    /** Whether it reached us in writing: some terms start, and some letters go out, only then. */
    public boolean written() {
        return this != PHONE;
    }

    /** As stored and as told to other systems: {@code mail}, {@code form}, {@code phone}, {@code paper}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
