package org.gehoor.intake.mail.wrapped;

import org.gehoor.intake.mail.mime.Content;

/** The outer frame of a TNEF stream (MS-OXTNEF §2.1.3): attributes with their lengths, checked before anything is allocated for them. */
final class TnefFrame {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int HEADER = 6;
    private static final int ATTRIBUTE_HEAD = 9;
    private static final int CHECKSUM = 2;
    private static final int MAX_ATTRIBUTES = 10_000;

    private TnefFrame() {}

    static boolean startsIn(final Content content) {
        return content.size() >= HEADER && number(content, 0) == SIGNATURE;
    }

    /** How many bytes hold whole attributes: a stream cut off on the way is read as far as it goes. */
    static int wholeBytes(final Content content) {
        int at = HEADER;
        for (int count = 0; count < MAX_ATTRIBUTES; count++) {
            if (at + ATTRIBUTE_HEAD > content.size()) {
                return at;
            }
            final int length = number(content, at + 5);
            final long end = (long) at + ATTRIBUTE_HEAD + length + CHECKSUM;
            if (length < 0 || end > content.size()) {
                return at;
            }
            at = (int) end;
        }
        return at;
    }

    private static int number(final Content content, final int offset) {
        final byte[] bytes = content.bytes();
        final int at = content.from() + offset;
        return bytes[at] & 0xFF
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFF) << 24;
    }
}
