package org.gehoor.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was passed on within another.
 *
 * @param date as it was written there, in whatever form
 * @param comment what the one who passes it on put above it; null where nothing
 */
public record ForwardedMail(
        @Nullable Correspondent from,
        List<Correspondent> to,
        @Nullable String subject,
        @Nullable String date,
        String text,
        @Nullable String comment) {

    @Override
    public String toString() {
        return "ForwardedMail[" + text.length() + " characters]";
    }
}
