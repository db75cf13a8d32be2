package org.gehoor.intake.mail.machine;

import java.util.List;
import java.util.Locale;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;
import org.jspecify.annotations.Nullable;

/** Finds the message id of the mail that a report is about. */
final class OriginalId {

    private static final int READ = 65_536;
    private static final int LONGEST_ID = 512;

    private OriginalId() {}

    /** Of the mail that was returned, else of the one that the report answers. */
    static @Nullable String in(final Evidence mail) {
        for (final Entity entity : mail.tree().entities()) {
            if (List.of(ReturnedMail.TYPES).contains(entity.mediaType().name())) {
                final Content start = entity.beginning(READ);
                final String id = idIn(CharsetGuess.decode(start, null).lines().toList(), 0);
                if (id != null) {
                    return id;
                }
            }
        }
        final List<String> lines =
                mail.text().lines().limit(ReturnedMail.MAX_LINES).toList();
        final String quoted = idIn(lines, ReturnedMail.start(lines));
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
