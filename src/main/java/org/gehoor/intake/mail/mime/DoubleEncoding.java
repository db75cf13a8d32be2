package org.gehoor.intake.mail.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Undoes UTF-8 that was taken for windows-1252 and encoded once more, only where the whole text proves it. */
final class DoubleEncoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CERTAIN = 2;

    private DoubleEncoding() {}

    /** The text, or what it was before: when every character beyond ASCII is half of a UTF-8 sequence, and there are at least two. */
    static String undone(final String text, final Charset charset) {
        if (!charset.equals(UTF_8) || !couldBe(text)) {
            return text;
        }
        try {
            final ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            final ByteCensus census = ByteCensus.of(bytes.array(), 0, bytes.limit());
            return census.isUtf8() && census.utf8Sequences() >= CERTAIN
                    ? new String(bytes.array(), 0, bytes.limit(), UTF_8)
                    : text;
        } catch (final CharacterCodingException properText) {
            return text;
        }
    }

    /** The first such character must start a sequence and the next go on with it: proper text is let off at once. */
    private static boolean couldBe(final String text) {
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c >= 0x80) {
                return c >= 0xC2 && c <= 0xF4 && i + 1 < text.length() && text.charAt(i + 1) >= 0x80;
            }
        }
        return false;
    }
}
