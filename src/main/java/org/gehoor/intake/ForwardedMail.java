package org.gehoor.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was passed on within another.
 *
 * @param from its sender as the outermost header tells; null where none does
 * @param first who wrote the first mail where several were passed on one after the other
 * @param date as it was written there, in whatever form
 * @param sentAt that date as a moment; null where it cannot be read
 * @param comment what the one who passes it on put above it; null where nothing
 */
public record ForwardedMail(
        @Nullable Correspondent from,
        @Nullable Correspondent first,
        List<Correspondent> to,
        List<Correspondent> cc,
        String subject,
        String date,
        @Nullable Instant sentAt,
        String text,
        @Nullable String comment) {

    @Override
    public String toString() {
        return "ForwardedMail[" + text.length() + " characters]";
    }
}
