package org.gehoor.organisation.letters;

import java.io.Writer;

/** Keeps what a template writes, up to 100 KB. */
final class CappedWriter extends Writer {

    private static final int LONGEST = 100 * 1024;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) {
        if (text.length() + length > LONGEST) {
            throw new IllegalArgumentException("the letter is longer than " + LONGEST + " characters");
        }
        text.append(buffer, offset, length);
    }

    String text() {
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
