package org.gehoor.intake.mail.mime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Undoes a Content-Transfer-Encoding (RFC 2045); an unknown or bogus one leaves the bytes as they are. */
final class TransferEncoding {

    private TransferEncoding() {}

    static Content decode(final byte[] raw, final int from, final int to, final @Nullable String header) {
        return switch (token(header)) {
            case "base64" ->
                Base64Text.isSomethingElse(raw, from, to)
                        ? new Content(raw, from, to)
                        : Content.of(Base64Text.decode(raw, from, to));
            case "quotedprintable" -> Content.of(QuotedPrintable.decode(raw, from, to));
            case "xuuencode", "uuencode", "xuue", "uue" -> UuText.decoded(raw, from, to);
            default -> new Content(raw, from, to);
        };
    }

    /** Whether a name is known here, so that a bogus one can be warned of. */
    static boolean isKnown(final @Nullable String header) {
        return switch (token(header)) {
            case "", "base64", "quotedprintable", "xuuencode", "uuencode", "xuue", "uue", "7bit", "8bit", "binary" ->
                true;
            default -> false;
        };
    }

    private static String token(final @Nullable String header) {
        if (header == null) {
            return "";
        }
        final StringBuilder token = new StringBuilder();
        for (int i = 0; i < header.length(); i++) {
            final char c = header.charAt(i);
            if (c == ';' || c == '(' || c == ',') {
                break;
            }
            // "7-bit", "8 bit" and "quoted_printable" occur
            if (c < 128 && Character.isLetterOrDigit(c)) {
                token.append(c);
            }
        }
        return token.toString().toLowerCase(Locale.ROOT);
    }
}
