package org.gehoor.intake.mail.mime;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the boundary that a multipart forgot to declare: the first line of two dashes that headers of a part follow. */
final class BoundaryGuess {

    private static final int SEARCHED = 65_536;
    private static final int LONGEST = 200;

    private BoundaryGuess() {}

    /** Whether a body starts with a boundary that a part follows, so that the mail has lost its content type. */
    static boolean startsAt(final byte[] raw, final int from) {
        final Lines lines = new Lines(raw, from, Math.min(raw.length, from + LONGEST * 3));
        boolean there = lines.advance();
        while (there && lines.isBlank()) {
            there = lines.advance();
        }
        return there
                && lines.end() - lines.start() > 2
                && HeaderBlock.startsWith(raw, lines.start(), lines.end(), "--")
                && lines.advance()
                && HeaderBlock.startsWith(raw, lines.start(), lines.end(), "Content-");
    }

    static @Nullable String in(final byte[] raw, final int from) {
        final Lines lines = new Lines(raw, from, Math.min(raw.length, from + SEARCHED));
        while (lines.advance()) {
            final int start = lines.start();
            final int end = lines.end();
            if (end - start > 2 && end - start < LONGEST && raw[start] == '-' && raw[start + 1] == '-') {
                final int after = lines.next();
                if (lines.advance() && HeaderBlock.colonOf(raw, lines.start(), lines.end()) > 0) {
                    return new String(raw, start + 2, end - start - 2, StandardCharsets.ISO_8859_1).stripTrailing();
                }
                lines.back(after);
            }
        }
        return null;
    }
}
