package org.gehoor.intake.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Decodes HZ-GB-2312 (RFC 1843): Chinese between <code>~{</code> and <code>~}</code>, seven bits a byte. */
final class HzText {

    private HzText() {}

    static String decode(final byte[] raw, final int from, final int to) {
        final ByteArrayOutputStream gb = new ByteArrayOutputStream(to - from);
        boolean chinese = false;
        int i = from;
        while (i < to) {
            final int next = i + 1 < to ? raw[i + 1] : 0;
            if (raw[i] == '~' && (next == '{' || next == '}')) {
                chinese = next == '{';
                i += 2;
            } else if (raw[i] == '~' && next == '~' && !chinese) {
                gb.write('~');
                i += 2;
            } else if (raw[i] == '~' && next == '\n') {
                i += 2;
            } else {
                // a line end always leads back to ASCII
                chinese &= raw[i] != '\n';
                gb.write(chinese && raw[i] > ' ' ? raw[i] | 0x80 : raw[i]);
                i++;
            }
        }
        return gb.toString(Charset.forName("GB18030"));
    }
}
