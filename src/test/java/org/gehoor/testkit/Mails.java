package org.gehoor.testkit;

import java.nio.charset.StandardCharsets;

/** Small mails of invented people, as bytes. */
public final class Mails {

    private Mails() {}

    /** A plain complaint in Dutch; {@code id} is the left half of its Message-ID. */
    public static byte[] complaint(String from, String to, String id) {
        return mail(
                """
                Return-Path: <%1$s>
                From: Jo Voorbeeld <%1$s>
                To: <%2$s>
                Subject: Verkeerd bedrag terugbetaald
                Date: Mon, 2 Feb 2026 10:59:00 +0100
                Message-ID: <%3$s@klager.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                Goedemorgen, ik heb te weinig geld terug gekregen en ik ben het daar niet mee eens.
                Kunt u dit voor mij nakijken? Dat is al de tweede keer. Met vriendelijke groet, Jo Voorbeeld
                """
                        .formatted(from, to, id));
    }

    /** An answer to the mail whose Message-ID (with angle brackets) is given. */
    public static byte[] reply(String from, String to, String id, String answered) {
        return mail(
                """
                Return-Path: <%1$s>
                From: <%1$s>
                To: <%2$s>
                Subject: Re: Verkeerd bedrag terugbetaald
                Message-ID: <%3$s@klager.example>
                In-Reply-To: %4$s
                References: %4$s
                Content-Type: text/plain; charset=utf-8

                Hierbij nog het nummer van mijn rekening en de datum van het bezoek aan de dokter.
                """
                        .formatted(from, to, id, answered));
    }

    /** Line ends as they travel. */
    public static byte[] mail(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
