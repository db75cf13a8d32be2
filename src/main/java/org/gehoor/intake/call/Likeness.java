package org.gehoor.intake.call;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What some bytes begin as. Names of files say nothing. */
public enum Likeness {
    JSON,
    VTT,
    SRT,
    /** Three or five parts of base64url with dots between: a compact JWS or JWE. */
    SEALED,
    NONE;

    private static final int LOOKED_AT = 2_048;
    private static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}";
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*+[\"}]|\\[\\s*+\\{");
    private static final Pattern VTT_START = Pattern.compile("WEBVTT(?:[ \\t\\r\\n]|\\z)");
    private static final Pattern SRT_START =
            Pattern.compile("(?:\\d{1,9}[ \\t]*+\\R)?" + TIME + "[ \\t]++-->[ \\t]++" + TIME);
    private static final Pattern SEALED_START = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}+\\.[A-Za-z0-9_.-]*+\\s*+\\z");

    /** Looks at the beginning only. */
    public static Likeness of(final byte[] raw) {
        final String start = new String(raw, 0, Math.min(raw.length, LOOKED_AT), charset(raw))
                .replace("\uFEFF", "")
                .stripLeading();
        return JSON_START.matcher(start).lookingAt()
                ? JSON
                : VTT_START.matcher(start).lookingAt()
                        ? VTT
                        : SRT_START.matcher(start).lookingAt()
                                ? SRT
                                : SEALED_START.matcher(start).lookingAt() ? SEALED : NONE;
    }

    /** By its mark; UTF-8 where there is none. */
    static Charset charset(final byte[] raw) {
        final byte[] mark = Arrays.copyOf(raw, 2);
        return mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                ? StandardCharsets.UTF_16BE
                : mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
