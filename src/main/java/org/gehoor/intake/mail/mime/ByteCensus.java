package org.gehoor.intake.mail.mime;

/** What kinds of bytes a range holds, counted in one pass: the evidence for {@link CharsetGuess}. */
record ByteCensus(
        int utf8Sequences, int strayBytes, int nuls, int oddNuls, boolean japaneseEscapes, boolean hasUtf16Mark) {

    static ByteCensus of(final byte[] raw, final int from, final int to) {
        int sequences = 0;
        int stray = 0;
        int nuls = 0;
        int oddNuls = 0;
        boolean escapes = false;
        int i = from;
        while (i < to) {
            final int b = raw[i];
            if (b > 0) {
                escapes |= b == 0x1B && i + 2 < to && raw[i + 1] == '$' && (raw[i + 2] == 'B' || raw[i + 2] == '@');
                i++;
            } else if (b == 0) {
                nuls++;
                oddNuls += (i - from) % 2;
                i++;
            } else {
                final int length = sequenceLength(raw, i, to);
                sequences += length > 0 ? 1 : 0;
                stray += length > 0 ? 0 : 1;
                i += Math.max(1, length);
            }
        }
        return new ByteCensus(sequences, stray, nuls, oddNuls, escapes, utf16Mark(raw, from, to));
    }

    /** The length of a valid multi-byte UTF-8 sequence, or 0. */
    private static int sequenceLength(final byte[] raw, final int at, final int to) {
        final int first = raw[at] & 0xFF;
        final int length = first >= 0xC2 && first <= 0xDF
                ? 2
                : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((raw[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean utf16Mark(final byte[] raw, final int from, final int to) {
        return to - from >= 2
                && (raw[from] == (byte) 0xFF && raw[from + 1] == (byte) 0xFE
                        || raw[from] == (byte) 0xFE && raw[from + 1] == (byte) 0xFF);
    }

    boolean isAscii() {
        return utf8Sequences == 0 && strayBytes == 0;
    }

    /** Western UTF-16 has its zero bytes where the high halves are. */
    boolean looksLittleEndian() {
        return oddNuls > nuls - oddNuls;
    }

    boolean isUtf8() {
        return strayBytes == 0;
    }

    /** A text cut within a character, or with a few broken bytes, is still UTF-8. */
    boolean isMostlyUtf8() {
        return strayBytes == 0 || utf8Sequences >= 2L * strayBytes;
    }
}
