package org.gehoor.intake.mail.mime;

import java.nio.charset.StandardCharsets;

/** Decodes UTF-7 (RFC 2152) leniently, for old mails that say they are in it; never guessed, because plain text holds plus signs. */
final class Utf7 {

    private Utf7() {}

    static String decode(final byte[] raw, final int from, final int to) {
        final String text = new String(raw, from, to - from, StandardCharsets.ISO_8859_1);
        final StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            final char c = text.charAt(i++);
            if (c != '+') {
                out.append(c);
                continue;
            }
            final int start = i;
            while (i < text.length() && isBase64(text.charAt(i))) {
                i++;
            }
            if (i == start) {
                out.append('+');
            } else {
                final byte[] utf16 = Base64Text.decode(text.substring(start, i));
                out.append(new String(utf16, 0, utf16.length / 2 * 2, StandardCharsets.UTF_16BE));
            }
            i += i < text.length() && text.charAt(i) == '-' ? 1 : 0;
        }
        return out.toString();
    }

    private static boolean isBase64(final char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
    }
}
