package org.gehoor.desk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import org.gehoor.intake.FetchedMail;
import org.gehoor.testkit.Mails;

/** A complaint with one file: {@value #CONTENT}, which claims to be a web page and has a nasty name. */
record MailWithFile() implements FetchedMail {

    static final String CONTENT = "<script>alert(1)</script>";

    private static final byte[] BYTES = Mails.mail(
            """
            Return-Path: <klager1@klager.example>
            From: Jo Voorbeeld <klager1@klager.example>
            To: klachten@solidaris.example
            Subject: Zie bijlage
            Message-ID: <bijlage@klager.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=grens

            --grens
            Content-Type: text/plain; charset=utf-8

            In de bijlage staat wat er mis ging.
            --grens
            Content-Type: text/html
            Content-Disposition: attachment; filename*=UTF-8''..%2F..%2Frekening%20%E2%82%AC.html
            Content-Transfer-Encoding: base64

            PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
            --grens--
            """);

    @Override
    public long uid() {
        return 1;
    }

    @Override
    public long uidValidity() {
        return 1;
    }

    @Override
    public Instant internalDate() {
        return Instant.parse("2026-02-02T10:00:00Z");
    }

    @Override
    public long size() {
        return BYTES.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(BYTES);
    }

    @Override
    public InputStream headers() {
        return open();
    }
}
