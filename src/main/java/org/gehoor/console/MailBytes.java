package org.gehoor.console;

import java.io.ByteArrayOutputStream;
import org.gehoor.intake.Examiner;

/** The bytes of one mail as they come; of a mail over the limit only the beginning is kept. */
final class MailBytes extends ByteArrayOutputStream {

    static final int BEGINNING = Examiner.HEADER_BYTES;
    private static final int USUAL = 65_536;

    private final long limit;
    private boolean over;

    /** @param expected so many bytes, 0 when nobody knows */
    MailBytes(final long limit, final long expected) {
        super((int) Math.max(USUAL, Math.min(limit, expected)));
        this.limit = limit;
    }

    @Override
    public synchronized void write(final byte[] bytes, final int from, final int length) {
        if (!over && count + (long) length > limit) {
            final int kept = Math.min(BEGINNING, count);
            buf = java.util.Arrays.copyOf(buf, BEGINNING);
            count = kept;
            over = true;
        }
        super.write(bytes, from, over ? Math.min(length, BEGINNING - count) : length);
    }

    @Override
    public synchronized void write(final int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    synchronized boolean isEmpty() {
        return count == 0;
    }

    /** Hands the mail over without a further copy where the bytes fit exactly, and begins anew. */
    synchronized void handTo(final String file, final MailTaker taker) {
        final byte[] raw = count == buf.length ? buf : toByteArray();
        final boolean tooLarge = over;
        buf = new byte[USUAL];
        count = 0;
        over = false;
        if (tooLarge) {
            taker.tooLarge(file, raw);
        } else {
            taker.mail(file, raw);
        }
    }
}
