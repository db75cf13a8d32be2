package org.gehoor.correspondence.smtp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mails and lines for tests. */
final class Letterbox {

    private Letterbox() {}

    static Line line(int port) {
        return new Line(
                "127.0.0.1",
                port,
                Tls.NEVER,
                null,
                null,
                "hub.example",
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                2,
                100,
                Duration.ofMinutes(1));
    }

    static Mail mail(String id) {
        return mail(id, "Re: Verkeerd bedrag [2026-000001-16]", null);
    }

    static Mail mail(String id, String subject, @Nullable String html) {
        return new Mail(
                new MailSender("klachten@solidaris.example", "klachten@solidaris.example", "Solidaris, bemiddeling"),
                new MailRecipient("klager1@klager.example", "Jo Voorbeeld"),
                subject,
                "<" + id + "@solidaris.example>",
                "<a@klager.example>",
                List.of("<root@klager.example>", "<a@klager.example>"),
                "auto-replied",
                "nl",
                Instant.parse("2026-02-03T08:05:06Z"),
                "Beste Jo,\n\nWij hebben uw klacht ontvangen: één café.\n",
                html);
    }
}
