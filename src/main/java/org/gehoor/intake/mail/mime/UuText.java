package org.gehoor.intake.mail.mime;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and decodes uuencoded files ({@code begin 644 name} … {@code end}, POSIX also {@code begin-base64}), alone or in the midst of a text. */
public final class UuText {

    private static final int MAX_BLOCKS = 100;
    private static final String PLAIN = "begin ";
    private static final String BASE64 = "begin-base64 ";

    private UuText() {}

    /** Every file in the text, at most 100; a text that only talks about {@code begin} has none. */
    public static List<UuBlock> blocksIn(final Content text) {
        final List<UuBlock> blocks = new ArrayList<>();
        final Lines lines = new Lines(text.bytes(), text.from(), text.to());
        while (blocks.size() < MAX_BLOCKS && lines.advance()) {
            final boolean base64 = HeaderBlock.startsWith(text.bytes(), lines.start(), lines.end(), BASE64);
            final String name = nameIn(text.bytes(), lines.start(), lines.end(), base64 ? BASE64 : PLAIN);
            if (name != null) {
                final int start = lines.start();
                final int body = lines.next();
                final UuBlock block = base64 ? base64(text.bytes(), lines, name) : block(text.bytes(), lines, name);
                if (block == null) {
                    lines.back(body);
                } else {
                    blocks.add(new UuBlock(name, block.content(), start, block.to()));
                }
            }
        }
        return blocks;
    }

    private static @Nullable UuBlock block(final byte[] raw, final Lines lines, final String name) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        final int from = lines.next();
        while (lines.advance()) {
            final int start = lines.start();
            if (HeaderBlock.startsWith(raw, start, lines.end(), "end")) {
                return out.size() == 0 ? null : new UuBlock(name, out.toByteArray(), from, lines.next());
            }
            if (!decodeLine(raw, start, lines.end(), out)) {
                return null;
            }
        }
        return out.size() == 0 ? null : new UuBlock(name, out.toByteArray(), from, lines.next());
    }

    private static @Nullable UuBlock base64(final byte[] raw, final Lines lines, final String name) {
        final int from = lines.next();
        while (lines.advance()) {
            if (HeaderBlock.startsWith(raw, lines.start(), lines.end(), "====")) {
                return new UuBlock(name, Base64Text.decode(raw, from, lines.start()), from, lines.next());
            }
            // without the second look, many beginnings would each be read to the end
            if (Base64Text.isSomethingElse(raw, lines.start(), lines.end())
                    || HeaderBlock.startsWith(raw, lines.start(), lines.end(), BASE64)) {
                return null;
            }
        }
        return null;
    }

    private static boolean decodeLine(
            final byte[] raw, final int start, final int end, final ByteArrayOutputStream out) {
        if (start == end) {
            return true;
        }
        final int length = raw[start] - 32 & 63;
        for (int i = start; i < end; i++) {
            if (raw[i] < 32 || raw[i] > 96) {
                return false;
            }
        }
        if (end - start - 1 > (length + 2) / 3 * 4 + 2) {
            return false;
        }
        int bits = 0;
        int written = 0;
        for (int i = 0; i < (length + 2) / 3 * 4 && written < length; i++) {
            final int at = start + 1 + i;
            // trailing blanks are lost on the way: read them as zeros
            final int value = at < end ? raw[at] - 32 & 63 : 0;
            bits = bits << 6 | value;
            if (i % 4 == 3) {
                for (int shift = 16; shift >= 0 && written < length; shift -= 8) {
                    out.write(bits >> shift);
                    written++;
                }
            }
        }
        return true;
    }

    private static @Nullable String nameIn(final byte[] raw, final int start, final int end, final String begin) {
        if (!HeaderBlock.startsWith(raw, start, end, begin)) {
            return null;
        }
        int i = start + begin.length();
        while (i < end && raw[i] >= '0' && raw[i] <= '7') {
            i++;
        }
        final int digits = i - start - begin.length();
        if (digits < 3 || digits > 4 || i + 1 >= end || raw[i] != ' ') {
            return null;
        }
        final String name = CharsetGuess.decode(Arrays.copyOfRange(raw, i + 1, Math.min(end, i + 1024)), null)
                .strip();
        return name.isEmpty() ? null : name;
    }

    /** The bytes of the one file that a body encoded as {@code x-uuencode} holds, or the body as it is. */
    static Content decoded(final byte[] raw, final int from, final int to) {
        final List<UuBlock> blocks = blocksIn(new Content(raw, from, to));
        return blocks.isEmpty()
                ? new Content(raw, from, to)
                : Content.of(blocks.get(0).content());
    }
}
