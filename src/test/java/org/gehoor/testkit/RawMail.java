package org.gehoor.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A mail that is written out exactly as it was read, however broken; the library's own writing tidies up. */
final class RawMail extends MimeMessage {

    private final byte[] bytes;

    private RawMail(byte[] bytes) throws MessagingException {
        super((Session) null, new ByteArrayInputStream(bytes));
        this.bytes = bytes;
    }

    static RawMail of(byte[] bytes) {
        try {
            return new RawMail(bytes);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not even headers and a body", e);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public void writeTo(OutputStream out, String[] headersToLeaveOut) throws IOException {
        out.write(bytes);
    }

    @Override
    public void saveChanges() {
        // SMTP asks for this; it would make a new Message-ID and tidy up
    }
}
