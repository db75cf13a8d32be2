package org.gehoor.intake.mail.machine;

import java.util.List;

/** The few headers of the undelivered mail that a report repeats to say which mail it is about. */
final class EchoedMail {

    private static final Family ECHO = Family.of(
            """
            subject: | sent: | cc: | onderwerp: | verzonden: | objet : | objet: | date : | envoyé : | envoyé: | | |
            | | betreff: | | gesendet: | asunto: | oggetto: | assunto: | ämne: | emne: | temat:
            """);

    private EchoedMail() {}

    /** "Your message / To: … / Subject: …" describes the mail and tells nothing of a failure. */
    static boolean has(final List<String> lines, final int at) {
        if (lines.get(at).indexOf(':') < 0) {
            return false;
        }
        for (int i = at + 1; i < lines.size() && i <= at + 3; i++) {
            if (ECHO.begins(Family.fold(lines.get(i), 40))) {
                return true;
            }
        }
        return false;
    }
}
