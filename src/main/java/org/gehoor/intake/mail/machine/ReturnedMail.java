package org.gehoor.intake.mail.machine;

import java.util.List;
import java.util.Locale;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;
import org.jspecify.annotations.Nullable;

/** Where in a report the undelivered mail or its headers begin, and the message id in it. */
final class ReturnedMail {

    private static final String[] TYPES = {
        "message/rfc822",
        "text/rfc822-headers",
        "message/rfc822-headers",
        "text/rfc822-header",
        "text/rfc822",
        "message/global",
        "message/global-headers",
        "message/partial"
    };
    private static final int READ = 65_536;
    private static final int MAX_LINES = 2_000;
    private static final int LONGEST_ID = 512;
    private static final Family RETURNED = Family.of(
            """
            original message | original mail | original e-mail | returned message | returned mail | |
            undelivered message | unsent message | rejected message | message header | mail header | |
            copy of the message | copy of your message | copy of the mail | copy of the original | |
            copy of the header | headers of the message | headers of your | oorspronkelijk bericht | |
            oorspronkelijke bericht | origineel bericht | kopie van het bericht | message original | |
            message d'origine | copie du message | en-têtes | originalnachricht | ursprüngliche nachricht | |
            ursprünglichen nachricht | kopie der nachricht | mensaje original | messaggio originale | |
            mensagem original | originalmeddelande
            """);
    private static final Family BELOW = Family.of(
            """
            follow | below | included is | enclosed is | copy of | volgt | hieronder | ci-dessous | folgt | unten | |
            a continuación | di seguito | abaixo
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

    /** Of the mail that was returned, else of the one that the report answers. */
    static @Nullable String messageId(final Evidence mail) {
        for (final Entity entity : mail.tree().entities()) {
            if (List.of(TYPES).contains(entity.mediaType().name())) {
                final Content start = entity.content().first(READ);
                final String id = idIn(CharsetGuess.decode(start, null).lines().toList(), 0);
                if (id != null) {
                    return id;
                }
            }
        }
        final List<String> lines = mail.text().lines().limit(MAX_LINES).toList();
        final String quoted = idIn(lines, start(lines));
        if (quoted != null) {
            return quoted;
        }
        final String answered = mail.headers().first("in-reply-to");
        return answered == null ? null : bracketed(answered);
    }

    private static @Nullable String idIn(final List<String> lines, final int from) {
        for (int i = Math.max(0, from); i < lines.size() && i < from + 500; i++) {
            final String line = lines.get(i).strip();
            final String plain = line.startsWith("> ") ? line.substring(2) : line;
            if (plain.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                final String here = bracketed(plain);
                // a long id stands on the next line
                return here != null || i + 1 >= lines.size() ? here : bracketed(lines.get(i + 1));
            }
        }
        return null;
    }

    private static @Nullable String bracketed(final String value) {
        final int to = value.indexOf('>');
        final int from = to < 0 ? -1 : value.lastIndexOf('<', to);
        final int sign = from < 0 ? -1 : value.indexOf('@', from);
        return sign > from + 1
                        && sign < to - 1
                        && to - from < LONGEST_ID
                        && value.substring(from, to).indexOf(' ') < 0
                ? value.substring(from, to + 1)
                : null;
    }
}
