package org.gehoor.intake.mail.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The charset that HTML says of itself ({@code <meta charset=…>}), for parts whose headers name none. */
public final class MetaCharset {

    private static final int READ = 2_048;
    private static final String SAID = "charset=";

    private MetaCharset() {}

    public static @Nullable String in(final byte[] html, final int from, final int to) {
        final String start =
                new String(html, from, Math.min(READ, to - from), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        final int said = start.indexOf("<meta") < 0 ? -1 : start.indexOf(SAID, start.indexOf("<meta"));
        if (said < 0) {
            return null;
        }
        int begin = said + SAID.length();
        while (begin < start.length() && "\"' ".indexOf(start.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < start.length() && "\"' />;".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        final String charset = start.substring(begin, end);
        // whoever could read the tag did not read UTF-16
        return charset.isEmpty() || charset.startsWith("utf-16") ? null : charset;
    }
}
