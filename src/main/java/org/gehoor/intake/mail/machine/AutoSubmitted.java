package org.gehoor.intake.mail.machine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Auto-Submitted} (RFC 3834 §5): one keyword, with comments and parameters around it. */
final class AutoSubmitted {

    private AutoSubmitted() {}

    /** The keyword in lower case, or null where there is none; {@code no} is a keyword. */
    static @Nullable String keyword(final String value) {
        final StringBuilder keyword = new StringBuilder();
        int comments = 0;
        for (int i = 0; i < value.length(); i++) {
            final char c = value.charAt(i);
            if (comments > 0 && c == '\\') {
                i++;
            } else if (c == '(') {
                comments++;
            } else if (c == ')' && comments > 0) {
                comments--;
            } else if (comments == 0) {
                final boolean letter = c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
                if (letter) {
                    keyword.append(c);
                } else if (!keyword.isEmpty() || c == ';') {
                    break;
                }
            }
        }
        return keyword.isEmpty() ? null : keyword.toString().toLowerCase(Locale.ROOT);
    }
}
