package org.gehoor.intake.mail.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the {@code ; name=value} parameters of a header (RFC 2045, RFC 2231), whatever shape they are in. */
final class Parameters {

    private final String text;
    private int at;

    private Parameters(final String text) {
        this.text = text;
    }

    /** The parameters by lower-case name; where one occurs twice the first holds, and the RFC 2231 form wins over the plain one. */
    static Map<String, String> of(final String headerValue) {
        if (headerValue.indexOf('=') < 0) {
            return Map.of();
        }
        final Map<String, String> found = new HashMap<>();
        final Parameters reader = new Parameters(headerValue);
        boolean extended = false;
        while (reader.at < headerValue.length()) {
            final String name = reader.name();
            if (reader.at < headerValue.length() && headerValue.charAt(reader.at) == '=') {
                reader.at++;
                extended |= name.indexOf('*') > 0;
                final String value = reader.value();
                if (!name.isEmpty()) {
                    found.putIfAbsent(name, value);
                }
            } else {
                reader.at++;
            }
        }
        return extended ? ExtendedParameters.joined(found) : found;
    }

    private String name() {
        skipSpaceAndComments();
        final int start = at;
        while (at < text.length() && "=; \t(".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        final String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpaceAndComments();
        return name;
    }

    private String value() {
        skipSpaceAndComments();
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        final int start = at;
        while (at < text.length() && text.charAt(at) != ';') {
            at++;
        }
        return text.substring(start, at).strip();
    }

    /** Only {@code \"} and {@code \\} are unescaped, because some programs send Windows paths as they are. */
    private String quoted() {
        final StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            final char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\')) {
                at++;
            }
            value.append(text.charAt(at));
            at++;
        }
        at++;
        return value.toString();
    }

    private void skipSpaceAndComments() {
        int depth = 0;
        while (at < text.length()) {
            final char c = text.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0 && c != ' ' && c != '\t') {
                return;
            }
            at++;
        }
    }
}
