package org.gehoor.intake.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes quoted-printable leniently (RFC 2045): what is no escape stays as it is. */
final class QuotedPrintable {

    private QuotedPrintable() {}

    /** The Q encoding of RFC 2047, where an underscore is a space. */
    static byte[] decodeWord(final String text) {
        final byte[] bytes = text.replace('_', ' ').getBytes(StandardCharsets.UTF_8);
        return decode(bytes, 0, bytes.length);
    }

    static byte[] decode(final byte[] raw, final int from, final int to) {
        final byte[] out = new byte[to - from];
        int length = 0;
        int i = from;
        while (i < to) {
            if (raw[i] != '=') {
                out[length++] = raw[i++];
                continue;
            }
            final int high = i + 2 < to ? Character.digit(raw[i + 1], 16) : -1;
            final int low = i + 2 < to ? Character.digit(raw[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                out[length++] = (byte) (high << 4 | low);
                i += 3;
            } else {
                final int after = afterSoftBreak(raw, i + 1, to);
                if (after < 0) {
                    out[length++] = raw[i++];
                } else {
                    i = after;
                }
            }
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    /** Where the text goes on after a soft line break that starts behind an equals sign, or -1. */
    private static int afterSoftBreak(final byte[] raw, final int from, final int to) {
        int i = from;
        while (i < to && (raw[i] == ' ' || raw[i] == '\t')) {
            i++;
        }
        if (i >= to) {
            return to;
        }
        if (raw[i] == '\r') {
            return i + 1 < to && raw[i + 1] == '\n' ? i + 2 : i + 1;
        }
        return raw[i] == '\n' ? i + 1 : -1;
    }
}
