package org.gehoor.intake.mail.mime;

/** Walks over the lines of a byte range without copying; CRLF, LF and CR CR LF end a line, a lone CR only in mail that has no LF at all. */
public final class Lines {

    private static final int SNIFF = 65_536;

    private final byte[] raw;
    private final int to;
    private final byte lineEnd;
    private int start;
    private int end;
    private int next;

    public Lines(final byte[] raw, final int from, final int to) {
        this.raw = raw;
        this.to = to;
        this.next = from;
        this.lineEnd = lineEnd(raw, from, to);
    }

    private static byte lineEnd(final byte[] raw, final int from, final int to) {
        boolean carriageReturn = false;
        for (int i = from; i < Math.min(to, from + SNIFF); i++) {
            if (raw[i] == '\n') {
                return '\n';
            }
            carriageReturn |= raw[i] == '\r';
        }
        return carriageReturn ? (byte) '\r' : (byte) '\n';
    }

    public boolean advance() {
        if (next >= to) {
            start = to;
            end = to;
            return false;
        }
        start = next;
        int i = start;
        while (i < to && raw[i] != lineEnd) {
            i++;
        }
        next = i < to ? i + 1 : to;
        while (i > start && raw[i - 1] == '\r') {
            i--;
        }
        end = i;
        return true;
    }

    /** Makes the next {@link #advance()} return the present line again. */
    void pushBack() {
        next = start;
    }

    /** Makes the next {@link #advance()} return the line that starts there. */
    void back(final int lineStart) {
        next = lineStart;
    }

    public int start() {
        return start;
    }

    /** Where the content of the line ends; its line end follows. */
    public int end() {
        return end;
    }

    /** Where the next line starts. */
    int next() {
        return next;
    }

    public boolean isBlank() {
        return end == start;
    }

    /** Whether a header line goes on the line before (RFC 5322 §2.2.3). */
    public boolean isContinuation() {
        return start < end && (raw[start] == ' ' || raw[start] == '\t');
    }

    /** Where content that is followed by the present line ends: the line end before a boundary belongs to the boundary (RFC 2046). */
    int endBefore(final int floor) {
        int i = start;
        if (i > floor && raw[i - 1] == lineEnd) {
            i--;
            if (lineEnd == '\n' && i > floor && raw[i - 1] == '\r') {
                i--;
            }
        }
        return i;
    }
}
