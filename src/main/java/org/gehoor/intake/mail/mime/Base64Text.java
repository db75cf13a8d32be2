package org.gehoor.intake.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes base64 leniently (RFC 2045): foreign characters are skipped, a cut end gives the whole bytes it has, padding may come in the middle. */
final class Base64Text {

    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        final String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = (byte) i;
        }
    }

    private Base64Text() {}

    static byte[] decode(final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return decode(bytes, 0, bytes.length);
    }

    static byte[] decode(final byte[] raw, final int from, final int to) {
        final byte[] out = new byte[(int) ((to - from) * 3L / 4 + 3)];
        int length = 0;
        int bits = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            final int value = VALUES[raw[i] & 0xFF];
            if (value >= 0) {
                bits = bits << 6 | value;
                if (++count == 4) {
                    out[length++] = (byte) (bits >> 16);
                    out[length++] = (byte) (bits >> 8);
                    out[length++] = (byte) bits;
                    count = 0;
                }
            } else if (raw[i] == '=') {
                length = flush(out, length, bits, count);
                count = 0;
            }
        }
        length = flush(out, length, bits, count);
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    private static int flush(final byte[] out, final int length, final int bits, final int count) {
        int at = length;
        if (count == 2) {
            out[at++] = (byte) (bits >> 4);
        } else if (count == 3) {
            out[at++] = (byte) (bits >> 10);
            out[at++] = (byte) (bits >> 2);
        }
        return at;
    }

    /** Whether bytes that are said to be base64 are something else: more than one foreign character in eight. */
    static boolean isSomethingElse(final byte[] raw, final int from, final int to) {
        final int end = Math.min(to, from + 4096);
        int foreign = 0;
        for (int i = from; i < end; i++) {
            if (VALUES[raw[i] & 0xFF] < 0 && raw[i] != '=' && raw[i] != '\r' && raw[i] != '\n') {
                foreign++;
            }
        }
        return foreign * 8L > end - from;
    }
}
