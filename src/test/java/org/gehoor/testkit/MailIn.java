package org.gehoor.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import org.gehoor.intake.FetchedMail;

/** A mail as it would lie in a mailbox. */
public record MailIn(long uid, long uidValidity, Instant internalDate, byte[] bytes) implements FetchedMail {

    public static MailIn of(long uid, byte[] bytes) {
        return new MailIn(uid, 1, Instant.parse("2026-02-02T10:00:00Z"), bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public InputStream headers() {
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return new ByteArrayInputStream(bytes, 0, text.indexOf("\r\n\r\n") + 4);
    }

    @Override
    public String toString() {
        return "MailIn[" + uid + "]";
    }
}
