package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cuts an {@code Authentication-Results} value at its semicolons, without comments; what is quoted stays whole. One pass. */
final class AuthenticationClauses {

    private static final int MAX = 51;
    private static final char QUOTED_SPACE = '\u0001';

    private AuthenticationClauses() {}

    /** The first is the server's name; words are parted by one blank, also around {@code =}. At least one, at most {@value #MAX}. */
    static List<String> of(final String value) {
        final List<String> clauses = new ArrayList<>();
        final StringBuilder clause = new StringBuilder();
        int comments = 0;
        boolean quoted = false;
        for (int i = 0; i < value.length() && clauses.size() < MAX; i++) {
            final char c = value.charAt(i);
            if (c == '\\' && (quoted || comments > 0)) {
                i++;
            } else if (comments == 0 && c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                clause.append(Character.isWhitespace(c) || c == '=' ? QUOTED_SPACE : c);
            } else if (c == '(') {
                comments++;
            } else if (c == ')' && comments > 0) {
                comments--;
            } else if (comments == 0 && c == ';') {
                clauses.add(clean(clause));
                clause.setLength(0);
            } else if (comments == 0) {
                clause.append(c);
            }
        }
        if (clauses.isEmpty() || clauses.size() < MAX) {
            clauses.add(clean(clause));
        }
        return clauses;
    }

    private static String clean(final StringBuilder clause) {
        final StringBuilder clean = new StringBuilder(clause.length());
        for (int i = 0; i < clause.length(); i++) {
            final char c = clause.charAt(i);
            final int last = clean.length() - 1;
            if (!Character.isWhitespace(c)) {
                if (c == '=' && last >= 0 && clean.charAt(last) == ' ') {
                    clean.setLength(last);
                }
                clean.append(c);
            } else if (last >= 0 && clean.charAt(last) != ' ' && clean.charAt(last) != '=') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }

    /** {@code method/version=result ptype.property=value …}; empty for {@code none} and for what is no result. */
    static Optional<AuthenticationResult> result(final String clause) {
        final String[] words = clause.split(" ", 30);
        final int equals = words[0].indexOf('=');
        if (equals <= 0) {
            return Optional.empty();
        }
        final int version = words[0].indexOf('/');
        final String method = words[0].substring(0, version > 0 && version < equals ? version : equals);
        final Map<String, String> properties = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            final int sign = words[i].indexOf('=');
            if (sign > 0) {
                properties.putIfAbsent(
                        words[i].substring(0, sign).toLowerCase(Locale.ROOT),
                        words[i].substring(sign + 1).replace(QUOTED_SPACE, ' '));
            }
        }
        return Optional.of(new AuthenticationResult(
                method.toLowerCase(Locale.ROOT), words[0].substring(equals + 1).toLowerCase(Locale.ROOT), properties));
    }
}
