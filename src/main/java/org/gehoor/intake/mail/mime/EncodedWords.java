package org.gehoor.intake.mail.mime;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Decodes {@code =?charset?Q?text?=} in header values (RFC 2047), wherever it stands; what is no encoded word stays as it is. */
public final class EncodedWords {

    private EncodedWords() {}

    /** One encoded word: its charset, its bytes, and where it ends. */
    private record Word(String charset, byte[] bytes, int end) {}

    /** The readable value; characters split over neighbouring words of one charset are put together again. */
    public static String decode(final String value) {
        int start = value.indexOf("=?");
        if (start < 0) {
            return value;
        }
        final StringBuilder text = new StringBuilder(value.length());
        final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String charset = "";
        int done = 0;
        while (start >= 0) {
            final Word word = word(value, start);
            if (word == null) {
                start = value.indexOf("=?", start + 2);
                continue;
            }
            final String between = value.substring(done, start);
            final boolean adjacent = done > 0 && pending.size() > 0 && between.isBlank();
            if (!adjacent || !charset.equalsIgnoreCase(word.charset())) {
                text.append(CharsetGuess.decode(pending.toByteArray(), charset));
                pending.reset();
            }
            if (!adjacent) {
                text.append(between);
            }
            charset = word.charset();
            pending.writeBytes(word.bytes());
            done = word.end();
            start = value.indexOf("=?", done);
        }
        return text.append(CharsetGuess.decode(pending.toByteArray(), charset))
                .append(value, done, value.length())
                .toString();
    }

    private static @Nullable Word word(final String value, final int start) {
        final int charsetEnd = value.indexOf('?', start + 2);
        final int length = value.length();
        if (charsetEnd < 0
                || charsetEnd - start > 80
                || charsetEnd + 2 >= length
                || value.charAt(charsetEnd + 2) != '?') {
            return null;
        }
        final int textStart = charsetEnd + 3;
        final int textEnd = value.indexOf("?=", textStart);
        if (textEnd < 0) {
            return null;
        }
        final String charset = value.substring(start + 2, charsetEnd);
        if (charset.indexOf(' ') >= 0) {
            return null;
        }
        final int language = charset.indexOf('*');
        final byte[] bytes;
        switch (value.charAt(charsetEnd + 1)) {
            case 'B', 'b' -> bytes = Base64Text.decode(value.substring(textStart, textEnd));
            case 'Q', 'q' -> bytes = QuotedPrintable.decodeWord(value.substring(textStart, textEnd));
            default -> {
                return null;
            }
        }
        return new Word(language < 0 ? charset : charset.substring(0, language), bytes, textEnd + 2);
    }
}
