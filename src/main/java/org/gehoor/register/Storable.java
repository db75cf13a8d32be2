package org.gehoor.register;

import org.jspecify.annotations.Nullable;

/** What PostgreSQL can hold: it refuses U+0000, and half a surrogate pair is no character at all. */
final class Storable {

    private Storable() {}

    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return mended(text);
            }
        }
        return text;
    }

    static @Nullable String textOrNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private static String mended(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != 0)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
