package org.gehoor.intake.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts parameters together that were split or percent-encoded ({@code filename*0*=utf-8''a%20}, RFC 2231). */
final class ExtendedParameters {

    private static final int MAX_PIECES = 100;

    private ExtendedParameters() {}

    /** A value in the extended form whose star was forgotten: {@code filename="utf-8''a%20b.pdf"}. */
    static String withoutStar(final String value) {
        final int language = value.indexOf('\'');
        final int start = language <= 0 ? -1 : value.indexOf('\'', language + 1);
        return start > 0
                        && start < 40
                        && CharsetGuess.isKnown(value.substring(0, language))
                        && value.indexOf('%', start) > 0
                ? decode(new String[] {value}, new boolean[] {true}, 1)
                : value;
    }

    static Map<String, String> joined(final Map<String, String> found) {
        final Map<String, String> joined = new HashMap<>();
        for (final String key : found.keySet()) {
            final int star = key.indexOf('*');
            final String name = star > 0 ? key.substring(0, star) : key;
            joined.computeIfAbsent(name, wanted -> value(wanted, found));
        }
        return joined;
    }

    private static @Nullable String value(final String name, final Map<String, String> found) {
        final String whole = found.get(name + "*");
        if (whole != null) {
            return decode(new String[] {whole}, new boolean[] {true}, 1);
        }
        final String[] pieces = new String[MAX_PIECES];
        final boolean[] encoded = new boolean[MAX_PIECES];
        int count = 0;
        // a piece that got lost on the way leaves a gap, no end
        for (int number = 0; number < MAX_PIECES; number++) {
            final String star = found.get(name + "*" + number + "*");
            final String plain = star != null ? star : found.get(name + "*" + number);
            if (plain != null) {
                pieces[count] = plain;
                encoded[count] = star != null;
                count++;
            }
        }
        return count == 0 ? found.get(name) : decode(pieces, encoded, count);
    }

    private static String decode(final String[] pieces, final boolean[] encoded, final int count) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "utf-8";
        for (int i = 0; i < count; i++) {
            String piece = pieces[i];
            final int language = i == 0 && encoded[0] ? piece.indexOf('\'') : -1;
            final int start = language < 0 ? -1 : piece.indexOf('\'', language + 1);
            if (start > 0) {
                charset = piece.substring(0, language);
                piece = piece.substring(start + 1);
            }
            bytes.writeBytes(encoded[i] ? percentDecoded(piece) : piece.getBytes(StandardCharsets.UTF_8));
        }
        return CharsetGuess.decode(bytes.toByteArray(), charset);
    }

    private static byte[] percentDecoded(final String piece) {
        final byte[] in = piece.getBytes(StandardCharsets.UTF_8);
        final ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            final boolean escape = in[i] == '%' && i + 2 < in.length;
            final int high = escape ? Character.digit(in[i + 1], 16) : -1;
            final int low = escape ? Character.digit(in[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(in[i]);
            }
        }
        return out.toByteArray();
    }
}
