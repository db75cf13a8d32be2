package org.gehoor.intake.mail.mime;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A content type such as {@code text/plain} with its parameters (RFC 2045, RFC 2231), read leniently. */
public record MediaType(String name, Map<String, String> parameters) {

    static final MediaType PLAIN = new MediaType("text/plain", Map.of());
    static final MediaType MESSAGE = new MediaType("message/rfc822", Map.of());
    static final MediaType MIXED = new MediaType("multipart/mixed", Map.of());
    static final MediaType UNKNOWN = new MediaType("application/octet-stream", Map.of());
    private static final int MAX = 127;

    /** Reads a header's value; without a value the default holds, a nameless or impossible type is {@code application/octet-stream}. */
    static MediaType of(final @Nullable String value, final MediaType missing) {
        if (value == null || value.isBlank()) {
            return missing;
        }
        final String text = value.strip();
        int end = 0;
        while (end < text.length() && isTypeChar(text.charAt(end))) {
            end++;
        }
        final String name = text.substring(0, end).toLowerCase(Locale.ROOT);
        final Map<String, String> parameters = Parameters.of(text.substring(end));
        if (name.equals("text")) {
            return new MediaType("text/plain", parameters);
        }
        final int slash = name.indexOf('/');
        final boolean possible =
                slash > 0 && slash == name.lastIndexOf('/') && slash < name.length() - 1 && name.length() <= MAX;
        return new MediaType(possible ? name : UNKNOWN.name(), parameters);
    }

    /** A type as some program gave it; an impossible one is {@code application/octet-stream}. */
    public static MediaType named(final @Nullable String name) {
        return of(name, UNKNOWN);
    }

    private static boolean isTypeChar(final char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "!#$&^_.+-*/".indexOf(c) >= 0);
    }

    public boolean is(final String other) {
        return name.equals(other);
    }

    public boolean isMultipart() {
        return name.startsWith("multipart/");
    }

    public @Nullable String parameter(final String key) {
        return parameters.get(key);
    }
}
