package org.gehoor.intake.mail.machine;

import java.util.List;

/** Where in a report the undelivered mail or its headers begin. */
final class ReturnedMail {

    static final String[] TYPES = {
        "message/rfc822",
        "text/rfc822-headers",
        "message/rfc822-headers",
        "text/rfc822-header",
        "text/rfc822",
        "message/global",
        "message/global-headers",
        "message/partial"
    };
    static final int MAX_LINES = 2_000;
    private static final Family RETURNED = Family.of(
            """
            original message | original mail | original e-mail | returned message | returned mail | | | | | |
            undelivered message | unsent message | rejected message | message header | mail header | | | | | |
            copy of the message | copy of your message | copy of the mail | copy of the original | | | | | |
            copy of the header | headers of the message | headers of your | oorspronkelijk bericht | | | | | |
            oorspronkelijke bericht | origineel bericht | kopie van het bericht | message original | | | | | |
            message d'origine | copie du message | en-têtes | originalnachricht | ursprüngliche nachricht | | | | | |
            ursprünglichen nachricht | kopie der nachricht | mensaje original | messaggio originale | | | | | |
            mensagem original | originalmeddelande
            """);
    private static final Family BELOW = Family.of(
            """
            follow | below | included is | enclosed is | copy of | volgt | hieronder | ci-dessous | folgt | unten | |
            | a continuación | di seguito | abaixo
            """);

    private ReturnedMail() {}

    static boolean isAttached(final Evidence mail) {
        return mail.part(TYPES) != null;
    }

    /** The index of the first line that belongs to the returned mail, or the number of lines. */
    static int start(final List<String> lines) {
        for (int i = 0; i < lines.size() && i < MAX_LINES; i++) {
            final String line = lines.get(i).strip();
            if (isHeader(line) || isMarker(line)) {
                return i;
            }
        }
        return Math.min(lines.size(), MAX_LINES);
    }

    private static boolean isHeader(final String line) {
        final String plain = line.startsWith("> ") ? line.substring(2) : line;
        return plain.regionMatches(true, 0, "received: ", 0, 10)
                || plain.regionMatches(true, 0, "return-path: ", 0, 13)
                || plain.regionMatches(true, 0, "message-id: <", 0, 13)
                || plain.regionMatches(true, 0, "content-type: message/rfc822", 0, 28)
                || plain.regionMatches(true, 0, "content-type: text/rfc822-headers", 0, 33);
    }

    private static boolean isMarker(final String line) {
        if (line.length() < 8 || line.length() > 120) {
            return false;
        }
        final String folded = Family.fold(line, 120);
        final boolean ruled = folded.startsWith("--") || folded.startsWith("==") || folded.startsWith("**");
        final boolean ends = folded.endsWith(":") || folded.endsWith("-") || folded.endsWith(".");
        return RETURNED.isIn(folded) && (ruled || BELOW.isIn(folded) && ends || folded.endsWith("headers:"));
    }
}
